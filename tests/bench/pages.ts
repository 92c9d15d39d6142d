import { type Chance, shuffled } from "@/demo/random";
import { slugIn } from "@/lib/catalogue/public-listing";
import { pageSize } from "@/lib/core/page";
import { paths } from "@/lib/http/paths";
import { type Locale, locales } from "@/lib/i18n/locale";
import type { Inputs } from "./inputs";
import { drawWords } from "./search-texts";

export const pages = ["home", "category", "listing", "storefront", "search"] as const;
export type PageName = (typeof pages)[number];

const maxPages = 5;
const searches = 6_000;

const everywhere = <T>(things: readonly T[], addressOf: (locale: Locale, thing: T) => string): string[] =>
  things.flatMap((thing) => locales.map((locale) => addressOf(locale, thing)));

/** Returns addresses by kind of page, each once, in random order. */
export function drawPages(inputs: Inputs, chance: Chance): Record<PageName, string[]> {
  const { designs, categories } = inputs;
  const shops = [...new Set(designs.map(({ shopHandle }) => shopHandle))];
  const categoryPages = categories.flatMap(({ count, ...category }) =>
    Array.from({ length: Math.min(maxPages, Math.ceil(count / pageSize)) }, (_, page) => ({
      category,
      page: page + 1,
    })),
  );
  const drawnWords = Array.from({ length: searches }, () => drawWords(inputs, chance));
  const all = {
    home: locales.map(paths.home),
    category: everywhere(categoryPages, (locale, { category, page }) => paths.category(locale, category, page)),
    listing: everywhere(designs, (locale, { id, slugs }) => paths.listing(locale, { id, slug: slugIn(slugs, locale) })),
    storefront: everywhere(shops, (locale, handle) => paths.shop(locale, { handle })),
    search: [...new Set(drawnWords.map(({ locale, words }) => paths.search(locale, words)))],
  };
  return {
    home: all.home,
    category: shuffled(all.category, chance),
    listing: shuffled(all.listing, chance),
    storefront: shuffled(all.storefront, chance),
    search: all.search,
  };
}
