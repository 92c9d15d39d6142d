import type { ListingCard as Card } from "@/lib/catalogue/listing-card";
import type { Locale } from "@/lib/locale";
import type { Rates } from "@/lib/money";
import { ListingCard } from "./listing-card";

type Props = {
  locale: Locale;
  cards: Card[];
  rates: Rates;
  /** Three beside a column of choices, four across the page. */
  columns?: 3 | 4;
  /** How many of the first pictures are seen without scrolling. */
  eagerCount?: number;
  /** How many a phone shows; all unless told otherwise. */
  phoneCount?: number;
  /** Of the cards' titles; "h2" where the list has no title of its own. */
  heading?: "h2" | "h3";
};

const looks = {
  3: { grid: "md:grid-cols-3 xl:grid-cols-4", sizes: "(min-width: 80rem) 15rem, (min-width: 48rem) 30vw, 46vw" },
  4: { grid: "md:grid-cols-4", sizes: "(min-width: 80rem) 18rem, (min-width: 48rem) 23vw, 46vw" },
} as const;

/** Designs side by side: two on a phone, three or four on a desk. */
export function ListingGrid({
  locale,
  cards,
  rates,
  columns = 4,
  eagerCount = 0,
  phoneCount = cards.length,
  heading,
}: Props) {
  const { grid, sizes } = looks[columns];
  return (
    <ul className={`grid grid-cols-2 gap-x-3 gap-y-6 md:gap-x-4.5 ${grid}`}>
      {cards.map((card, index) => (
        <li key={card.id} className={`min-w-0 ${index < phoneCount ? "" : "hidden md:block"}`}>
          <ListingCard
            locale={locale}
            card={card}
            rates={rates}
            sizes={sizes}
            eager={index < eagerCount}
            heading={heading}
          />
        </li>
      ))}
    </ul>
  );
}
