import type { QueryResult, SizeResult } from "./results";

type Target = {
  what: string;
  is: "at least" | "at most";
  limit: number;
  unit: string;
  of: (found: SizeResult) => number | undefined;
};

/** 95th percentile in ms of the queries of a page, with eight clients at 2.1 million listings. */
const p95Aims = {
  listing: 5,
  storefront: 18,
  category: 15,
  "category, 1 filter": 60,
  "category, 2 filters": 60,
  "category, 3 filters": 60,
  "category, 5 filters": 150,
  search: 37,
  "search, most frequent word": 37,
  "search, 2 filters": 60,
  "search, by price from a price": 60,
  "search, words left out": 92,
  "search, misspelt": 44,
  typeahead: 3,
};

const warmPages = ["home", "category", "listing", "storefront"];
const firstOf = ({ first }: SizeResult, page: string, clients: number) =>
  first.find((each) => each.page === page && each.clients === clients);
const worst = (values: number[]) => (values.length ? Math.max(...values) : undefined);

/** The promised figures, each with the function that reads it from a result. */
export const targets: readonly Target[] = [
  ...Object.entries(p95Aims).map(
    ([name, limit]): Target => ({
      what: `${name}, what it asks the database, 8 clients, p95`,
      is: "at most",
      limit,
      unit: "ms",
      of: ({ queries }) => queries.find((each) => each.name === name && each.clients === 8)?.p95,
    }),
  ),
  ...warmPages.map(
    (page): Target => ({
      what: `${page} from memory, beside nginx with the same bytes`,
      is: "at least",
      limit: 0.25,
      unit: "×",
      of: ({ warm }) => warm.find((each) => each.page === page)?.ratio,
    }),
  ),
  {
    what: "pages from memory, 32 connections, p95, the slowest kind",
    is: "at most",
    limit: 10,
    unit: "ms",
    of: ({ warm }) => worst(warm.map(({ ours }) => ours.p95)),
  },
  {
    what: "design never asked for before, 8 connections",
    is: "at least",
    limit: 145,
    unit: "a second",
    of: (found) => firstOf(found, "listing", 8)?.perSecond,
  },
  {
    what: "design never asked for before, 1 connection, p50",
    is: "at most",
    limit: 10,
    unit: "ms",
    of: (found) => firstOf(found, "listing", 1)?.p50,
  },
  {
    what: "design never asked for before, 1 connection, p95",
    is: "at most",
    limit: 15,
    unit: "ms",
    of: (found) => firstOf(found, "listing", 1)?.p95,
  },
  {
    what: "search never asked for before, 8 connections, p95",
    is: "at most",
    limit: 60,
    unit: "ms",
    of: (found) => firstOf(found, "search", 8)?.p95,
  },
  {
    what: "memory of the process with a full cache",
    is: "at most",
    limit: 450,
    unit: "MB",
    of: ({ memory }) => memory?.full,
  },
  {
    what: "answers that were not 200, and queries that failed",
    is: "at most",
    limit: 0,
    unit: "",
    of: ({ first, warm, queries }) =>
      first.reduce((sum, { bad }) => sum + bad, 0) +
      warm.reduce((sum, { ours, nginx }) => sum + ours.bad + nginx.bad, 0) +
      queries.reduce((sum, { failed }) => sum + failed, 0),
  },
];

export const isMet = ({ is, limit }: Target, value: number): boolean =>
  is === "at least" ? value >= limit : value <= limit;

/** Targets of CPU per call at 2.1 million listings, in ms, from the first prototype of the search. */
export const cpuAims: Record<QueryResult["name"], number> = {
  listing: 0.29,
  storefront: 1.35,
  category: 0.78,
  "category, 1 filter": 4.8,
  "category, 2 filters": 5,
  "category, 3 filters": 7,
  "category, 5 filters": 38,
  new: 0.7,
  trending: 0.7,
  search: 3.6,
  "search, most frequent word": 8.4,
  "search, 2 filters": 7.8,
  "search, misspelt": 6.8,
  typeahead: 0.05,
};
