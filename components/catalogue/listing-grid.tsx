import type { ReactNode } from "react";
import type { ListingCard as Card } from "@/lib/catalogue/listing-card";
import type { ShownRates } from "@/lib/core/money";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { ListingCard } from "./listing-card";

type Props<T extends Card> = {
  locale: Locale;
  cards: T[];
  rates: ShownRates;
  /** Layout: a list or one row of four or six across the page, a row that scrolls, or a list beside a column. */
  look?: keyof typeof looks;
  /** Number of pictures that are visible without scrolling and load at once. */
  eagerCount?: number;
  /** Number of cards on phones; all by default. */
  phoneCount?: number;
  /** Heading level of the cards' titles; "h2" if the list has no heading of its own. */
  heading?: "h2" | "h3";
  /** Searched quantity, which links preserve. */
  quantity?: number;
  noteOf?: (card: T) => ReactNode;
};

const looks = {
  list: {
    grid: "cards md:grid-cols-3 lg:grid-cols-4",
    sizes: "(min-width: 80rem) 18rem, (min-width: 64rem) 23vw, (min-width: 48rem) 30vw, 46vw",
  },
  row: { grid: "cards md:grid-cols-4", sizes: "(min-width: 80rem) 18rem, (min-width: 48rem) 23vw, 46vw" },
  "row-of-six": {
    grid: "cards md:grid-cols-3 lg:grid-cols-6",
    sizes: "(min-width: 80rem) 12rem, (min-width: 64rem) 15vw, (min-width: 48rem) 30vw, 46vw",
  },
  scrolling: {
    grid: "home-shelf auto-cols-[10rem] gap-3 lg:grid-cols-6 lg:gap-4",
    sizes: "(min-width: 80rem) 12rem, (min-width: 64rem) 15vw, (min-width: 48rem) 30vw, 10rem",
  },
  "beside-narrow": {
    grid: "cards md:grid-cols-3 xl:grid-cols-4",
    sizes: "(min-width: 80rem) 15rem, (min-width: 48rem) 30vw, 46vw",
  },
  "beside-wide": { grid: "cards md:grid-cols-3", sizes: "(min-width: 80rem) 16rem, (min-width: 48rem) 30vw, 46vw" },
} as const;

/** Shows cards in a grid: two columns or a scrolling row on phones, three to six columns on wide screens. */
export function ListingGrid<T extends Card>(props: Props<T>) {
  const { cards, look = "list", eagerCount = 0, phoneCount = cards.length, noteOf, ...rest } = props;
  const { grid, sizes } = looks[look];
  return (
    <add-to-list failed={words(rest.locale)("list.card.failed")}>
      <ul className={grid}>
        {cards.map((card, index) => (
          <li key={card.id} className={index < phoneCount ? undefined : "hidden md:block"}>
            <ListingCard {...rest} card={card} sizes={sizes} eager={index < eagerCount} note={noteOf?.(card)} />
          </li>
        ))}
      </ul>
    </add-to-list>
  );
}
