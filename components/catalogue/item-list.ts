import type { ItemList } from "schema-dts";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import type { Locale } from "@/lib/i18n/locale";

/** Returns the structured data of a list of listings. @param before number of listings on earlier pages of the list */
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
