import type { ItemList } from "schema-dts";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import type { Locale } from "@/lib/i18n/locale";

/** Designs for search engines in the order they are shown; `before` are those on earlier pages of the same list. */
export const itemList = (locale: Locale, cards: readonly ListingCard[], total: number, before = 0) =>
  ({
    "@type": "ItemList",
    numberOfItems: total,
    itemListElement: cards.map((card, index) => ({
      "@type": "ListItem" as const,
      position: before + index + 1,
      url: absolute(paths.listing(locale, card)),
      name: card.title,
    })),
  }) satisfies ItemList;
