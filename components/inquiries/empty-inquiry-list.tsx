import { LatestListings } from "@/components/catalogue/latest-listings";
import { EmptyIllustration } from "@/components/layout/empty-illustration";
import { buttonClass } from "@/components/ui/button";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import type { ShownRates } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = { locale: Locale; latest: ListingCard[]; rates: ShownRates };

/** Explains an empty inquiry list and shows the latest listings. */
export function EmptyInquiryList({ locale, latest, rates }: Props) {
  const t = words(locale);
  return (
    <>
      <div className="mt-6 grid items-center gap-x-8 gap-y-4 rounded-l border border-line bg-surface p-6 md:grid-cols-[minmax(0,1fr)_20rem] md:p-8">
        <div>
          <p className="font-semibold text-lg">{t("listing.list.emptyTitle")}</p>
          <p className="mt-1 max-w-prose text-ink-2">{t("listing.list.emptyText")}</p>
          <a href={paths.newDesigns(locale)} className={buttonClass("go", "mt-5")}>
            {t("listing.list.browse")}
          </a>
        </div>
        <EmptyIllustration className="hidden md:block" />
      </div>
      <LatestListings locale={locale} cards={latest} rates={rates} />
    </>
  );
}
