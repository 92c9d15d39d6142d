import { type Chance, chanceOf } from "@/demo/random";
import { findCategoryOverview } from "@/lib/catalogue/find-category-overview";
import { pageSize } from "@/lib/core/page";
import { locales } from "@/lib/i18n/locale";
import { getRates } from "@/lib/market/get-rates";
import { searchListings } from "@/lib/search/search-listings";
import type { Facets, SearchQuery } from "@/lib/search/search-query";
import { suggest } from "@/lib/search/suggest";
import type { Work } from "./drive";
import { drawFilters } from "./filters";
import type { Inputs } from "./inputs";
import { drawTypo, drawWords } from "./words";

type Shelf = { categoryId: number; facets: Facets };
type Ask = (inputs: Inputs, chance: Chance) => Work;

/** Shelves whose filters are looked up beforehand; the large ones come up more than once. */
const shelfCount = 40;
/** Nobody turns more pages than this. */
const deepest = 200;

/** Everything that searches or browses, as its page does: searchListings finds a page, counts it and offers filters. */
export async function prepareSearchClasses(inputs: Inputs): Promise<Record<string, Ask>> {
  const shelves = await readShelves(inputs, chanceOf("shelves"));
  const filtered =
    (count: number): Ask =>
    (_, chance) =>
    () => {
      const { categoryId, facets } = chance.pick(shelves);
      return browse({ ...drawFilters(facets, count, chance), locale: chance.pick(locales), categoryId });
    };
  return {
    category: (_, chance) => () => browse(drawShelf(inputs, chance)),
    "category, 1 filter": filtered(1),
    "category, 2 filters": filtered(2),
    "category, 3 filters": filtered(3),
    "category, 5 filters": filtered(5),
    "category, deep page": (_, chance) => () => browse(drawDeepPage(inputs, chance)),
    search: (_, chance) => () => search(drawWords(inputs, chance)),
    "search, most frequent word": () => () => search({ locale: "en", words: inputs.frequentWord }),
    "search, 2 filters": (_, chance) => () =>
      search({ ...drawFilters(chance.pick(shelves).facets, 2, chance), ...drawWords(inputs, chance) }),
    "search, misspelt": (_, chance) => () => search(drawTypo(inputs, chance)),
    typeahead: (_, chance) => () => {
      const { locale, words } = drawWords(inputs, chance);
      return suggest(locale, words.slice(0, chance.whole(1, 6)));
    },
  };
}

type Shelved = SearchQuery & { categoryId: number };

const browse = (asked: Shelved) =>
  Promise.all([findCategoryOverview(asked.categoryId, asked.locale), searchListings(asked), getRates()]);
const search = (asked: SearchQuery) => Promise.all([searchListings(asked), getRates()]);

/** The category of a design or its industry, by chance. */
function drawShelf({ designs }: Inputs, chance: Chance): Shelved {
  const { categoryId, industryId } = chance.pick(designs);
  return { locale: chance.pick(locales), categoryId: chance.oneIn(2) ? categoryId : industryId };
}

function drawDeepPage({ categories }: Inputs, chance: Chance): Shelved {
  const long = categories.filter(({ count }) => count > 10 * pageSize);
  const { id, count } = chance.pick(long.length ? long : categories);
  const last = Math.max(1, Math.min(deepest, Math.floor(count / pageSize)));
  return { locale: chance.pick(locales), categoryId: id, page: chance.whole(Math.min(10, last), last) };
}

async function readShelves(inputs: Inputs, chance: Chance): Promise<Shelf[]> {
  const shelves: Shelf[] = [];
  for (let drawn = 0; drawn < shelfCount; drawn++) {
    const asked = drawShelf(inputs, chance);
    const { facets } = await searchListings(asked);
    shelves.push({ categoryId: asked.categoryId, facets });
  }
  return shelves;
}
