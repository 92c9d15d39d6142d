import { type Chance, chanceOf } from "@/demo/random";
import { findCategoryOverview } from "@/lib/catalogue/find-category-overview";
import { pageSize } from "@/lib/core/page";
import { locales } from "@/lib/i18n/locale";
import { getRates } from "@/lib/market/get-rates";
import { searchListings } from "@/lib/search/search-listings";
import type { Facets, SearchQuery } from "@/lib/search/search-query";
import { suggest } from "@/lib/search/suggest";
import { drawFilters } from "./filters";
import type { Inputs } from "./inputs";
import type { Work } from "./measure-calls";
import { drawTypo, drawUnknown, drawWords } from "./search-texts";

type CategoryFacets = { categoryId: number; facets: Facets };
type PrepareClass = (inputs: Inputs, chance: Chance) => Work;

/** Number of categories whose filters are read beforehand; large ones are drawn more than once. */
const categoryCount = 40;
/** The last page that is requested. */
const maxPage = 200;

/** The queries of pages that search or browse; searchListings finds a page, counts results and returns filters. */
export async function prepareSearchClasses(inputs: Inputs): Promise<Record<string, PrepareClass>> {
  const filteredCategories = await readFacets(inputs, chanceOf("shelves"));
  const filtered =
    (count: number): PrepareClass =>
    (_, chance) =>
    () => {
      const { categoryId, facets } = chance.pick(filteredCategories);
      return browse({ ...drawFilters(facets, count, chance), locale: chance.pick(locales), categoryId });
    };
  return {
    category: (_, chance) => () => browse(drawCategory(inputs, chance)),
    "category, 1 filter": filtered(1),
    "category, 2 filters": filtered(2),
    "category, 3 filters": filtered(3),
    "category, 5 filters": filtered(5),
    "category, deep page": (_, chance) => () => browse(drawDeepPage(inputs, chance)),
    search: (_, chance) => () => search(drawWords(inputs, chance)),
    "search, most frequent word": () => () => search({ locale: "en", words: inputs.frequentWord }),
    "search, 2 filters": (_, chance) => () =>
      search({ ...drawFilters(chance.pick(filteredCategories).facets, 2, chance), ...drawWords(inputs, chance) }),
    "search, by price from a price": (_, chance) => () =>
      search({ ...drawWords(inputs, chance), sort: "price", priceFrom: chance.whole(100, 2_000) }),
    "search, words left out": (_, chance) => () => search(drawUnknown(inputs, chance)),
    "search, misspelt": (_, chance) => () => search(drawTypo(inputs, chance)),
    typeahead: (_, chance) => () => {
      const { locale, words } = drawWords(inputs, chance);
      return suggest(locale, words.slice(0, chance.whole(1, 6)));
    },
  };
}

type CategoryQuery = SearchQuery & { categoryId: number };

const browse = (query: CategoryQuery) =>
  Promise.all([findCategoryOverview(query.categoryId, query.locale), searchListings(query), getRates()]);
const search = (query: SearchQuery) => Promise.all([searchListings(query), getRates()]);

/** Draws the category of a listing, or its industry. */
function drawCategory({ designs }: Inputs, chance: Chance): CategoryQuery {
  const { categoryId, industryId } = chance.pick(designs);
  return { locale: chance.pick(locales), categoryId: chance.oneIn(2) ? categoryId : industryId };
}

function drawDeepPage({ categories }: Inputs, chance: Chance): CategoryQuery {
  const long = categories.filter(({ count }) => count > 10 * pageSize);
  const { id, count } = chance.pick(long.length ? long : categories);
  const last = Math.max(1, Math.min(maxPage, Math.floor(count / pageSize)));
  return { locale: chance.pick(locales), categoryId: id, page: chance.whole(Math.min(10, last), last) };
}

async function readFacets(inputs: Inputs, chance: Chance): Promise<CategoryFacets[]> {
  const filteredCategories: CategoryFacets[] = [];
  for (let drawn = 0; drawn < categoryCount; drawn++) {
    const query = drawCategory(inputs, chance);
    const { facets } = await searchListings(query);
    filteredCategories.push({ categoryId: query.categoryId, facets });
  }
  return filteredCategories;
}
