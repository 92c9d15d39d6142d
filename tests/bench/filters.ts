import type { Chance } from "@/demo/random";
import type { Facets, SearchQuery } from "@/lib/search/search-query";

type Filters = Omit<SearchQuery, "locale">;

/** Draws `count` different filters from those that the page offers. */
export function drawFilters(facets: Facets, count: number, chance: Chance): Filters {
  const offered = kinds.map((kind) => kind(facets, chance)).filter((each) => each !== undefined);
  return Object.assign({}, ...chance.some(offered, count));
}

type Kind = (facets: Facets, chance: Chance) => Filters | undefined;

const oneOf = <T>(values: readonly T[], chance: Chance, filter: (value: T) => Filters) =>
  values.length ? filter(chance.pick(values)) : undefined;

const kinds: Kind[] = [
  ({ moq }, chance) => oneOf(moq, chance, (each) => ({ moq: each.moq })),
  ({ days }, chance) => oneOf(days, chance, (each) => ({ days: each.days })),
  ({ verified }) => (verified ? { isVerified: true } : undefined),
  ({ factory }) => (factory ? { hasFactory: true } : undefined),
  ({ languages }, chance) => oneOf(languages, chance, ({ locale }) => ({ language: locale })),
  ({ districts }, chance) => oneOf(districts, chance, ({ code }) => ({ districtCode: code })),
  ({ attributes }, chance) =>
    oneOf(attributes, chance, ({ values }) => ({ values: values.length ? [chance.pick(values).id] : [] })),
  (_, chance) => {
    const priceFrom = chance.whole(20, 2_000);
    return { priceFrom, priceTo: priceFrom * 3 };
  },
];
