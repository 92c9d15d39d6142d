import type { ListingCard as Card } from "@/lib/catalogue/listing-card";
import type { ShownRates } from "@/lib/core/money";
import { rowSize } from "@/lib/core/page";
import type { Locale } from "@/lib/i18n/locale";
import { ListingGrid } from "../listing-grid";

type Props = {
  locale: Locale;
  heading: string;
  cards: Card[];
  rates: ShownRates;
  all?: { href: string; label: string };
  /** Searched quantity, which links preserve. */
  quantity?: number;
  /** Number of cards on phones: one row by default. */
  phoneCount?: number;
};

/** Shows a row of other listings, and a link to all of them. */
export function MoreListings({ locale, heading, cards, rates, all, quantity, phoneCount = 2 }: Props) {
  if (cards.length === 0) return null;
  return (
    <section>
      <div className="mb-3 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="font-bold text-xl">{heading}</h2>
        {all && (
          <a href={all.href} className="inline-flex min-h-11 items-center font-semibold text-sm underline md:min-h-0">
            {all.label}
          </a>
        )}
      </div>
      <ListingGrid
        look="row"
        locale={locale}
        cards={cards.slice(0, rowSize)}
        phoneCount={phoneCount}
        rates={rates}
        quantity={quantity}
      />
    </section>
  );
}
