import type { ReactNode } from "react";
import type { ListingCard as Card } from "@/lib/catalogue/listing-card";
import type { ShownRates } from "@/lib/core/money";
import type { Locale } from "@/lib/i18n/locale";
import { ListingCard } from "./listing-card";

type Props<T extends Card> = {
  locale: Locale;
  cards: T[];
  rates: ShownRates;
  /** Across the page (as one row of four, or as a list), or beside a narrow or a wide column. */
  look?: "list" | "row" | "beside-narrow" | "beside-wide";
  /** How many of the first pictures are seen without scrolling. */
  eagerCount?: number;
  /** How many a phone shows; all unless told otherwise. */
  phoneCount?: number;
  /** Of the cards' titles; "h2" where the list has no title of its own. */
  heading?: "h2" | "h3";
  /** What the visitor asked for; the links take it along. */
  quantity?: number;
  noteOf?: (card: T) => ReactNode;
};

const looks = {
  list: {
    grid: "md:grid-cols-3 lg:grid-cols-4",
    sizes: "(min-width: 80rem) 18rem, (min-width: 64rem) 23vw, (min-width: 48rem) 30vw, 46vw",
  },
  row: { grid: "md:grid-cols-4", sizes: "(min-width: 80rem) 18rem, (min-width: 48rem) 23vw, 46vw" },
  "beside-narrow": {
    grid: "md:grid-cols-3 xl:grid-cols-4",
    sizes: "(min-width: 80rem) 15rem, (min-width: 48rem) 30vw, 46vw",
  },
  "beside-wide": { grid: "md:grid-cols-3", sizes: "(min-width: 80rem) 16rem, (min-width: 48rem) 30vw, 46vw" },
} as const;

/** Designs side by side: two on a phone, three or four on a desk. */
export function ListingGrid<T extends Card>(props: Props<T>) {
  const { cards, look = "list", eagerCount = 0, phoneCount = cards.length, noteOf, ...rest } = props;
  const { grid, sizes } = looks[look];
  return (
    <ul className={`grid grid-cols-2 gap-x-3 gap-y-6 md:gap-x-4.5 ${grid}`}>
      {cards.map((card, index) => (
        <li key={card.id} className={`min-w-0 ${index < phoneCount ? "" : "hidden md:block"}`}>
          <ListingCard {...rest} card={card} sizes={sizes} eager={index < eagerCount} note={noteOf?.(card)} />
        </li>
      ))}
    </ul>
  );
}
