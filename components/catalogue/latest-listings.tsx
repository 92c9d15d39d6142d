import type { ListingCard } from "@/lib/catalogue/listing-card";
import type { ShownRates } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { MoreListings } from "./listing/more-listings";

type Props = { locale: Locale; cards: ListingCard[]; rates: ShownRates };

/** Shows a row of new listings on pages that have nothing else to show. */
export function LatestListings({ locale, cards, rates }: Props) {
  const t = words(locale);
  return (
    <div className="mt-12">
      <MoreListings
        locale={locale}
        heading={t("common.nav.newThisWeek")}
        cards={cards}
        rates={rates}
        all={{ href: paths.newDesigns(locale), label: t("home.seeAll") }}
      />
    </div>
  );
}
