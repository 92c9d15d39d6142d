import { type SQL, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Db } from "@/db/client";
import { pageCountOf, pageSize } from "../core/page";
import { cacheCounts } from "./cache-counts";
import { type Counts, estimateCounts } from "./estimate-counts";
import { limits } from "./limits";
import { planQuery, type QueryPlan } from "./plan-query";
import { rankBest } from "./rankings/rank-best";
import { rankByMoqOrDays } from "./rankings/rank-by-moq-or-days";
import { rankCheapest } from "./rankings/rank-cheapest";
import { rankHottest } from "./rankings/rank-hottest";
import { rankNewest } from "./rankings/rank-newest";
import { rankPage } from "./rankings/rank-page";
import type { Ranking } from "./rankings/ranking";
import { readCounts } from "./read-counts";
import type { SearchQuery, Sort } from "./search-query";

/** `picked`: the select of one page in the order of the sort, for card-rows.ts; undefined beyond the last page. */
export type Match = { picked: SQL | undefined; scope: QueryPlan; counts: Counts; pageCount: number };

const strategies: Record<Sort, Ranking> = {
  relevance: rankBest,
  trending: rankHottest,
  newest: rankNewest,
  price: rankCheapest,
  moq: rankByMoqOrDays,
  days: rankByMoqOrDays,
};

/** Pages of a list that filters can narrow. */
const maxPages = 40;

/** Counts and ranks the matches of a query; undefined without matches. */
export async function matchListings(query: SearchQuery, db: Db, within = limits): Promise<Match | undefined> {
  const { page = 1, sort = "relevance" } = query;
  const scope = await planQuery(query, db);
  if (!scope) return undefined;
  const isWhole = !narrows(query, scope);
  const counts = await cacheCounts(
    query,
    db,
    async () => (isWhole ? await readCounts(scope, db) : undefined) ?? estimateCounts(query, scope, db),
  );
  if (counts.total === 0) return undefined;
  const pages = pageCountOf(counts.total);
  const isMarked = isWhole && sort === "relevance" && scope.category !== undefined;
  const pageCount = isMarked ? pages : Math.min(maxPages, pages);
  const match = { scope, counts, pageCount };
  if (page > pageCount) return { ...match, picked: undefined };
  if (isMarked) return { ...match, picked: rankPage(scope, page) };
  if (counts.page && counts.total <= within.together) return { ...match, picked: selectIds(counts.page) };
  const picking = { query, scope, counts, more: sql`true`, limits: within, db };
  return { ...match, picked: selectIds(await strategies[sort](picking, (page - 1) * pageSize, pageSize)) };
}

const selectIds = (ids: readonly number[]) =>
  sql`select listing_id, place from unnest(${intArray(ids)}::bigint[]) with ordinality p(listing_id, place)`;

/** Whether the query has words or filters besides a category. */
const narrows = (query: SearchQuery, { shopIds, terms, tokens }: QueryPlan): boolean =>
  shopIds.length + terms.length > 0 ||
  tokens.length > 0 ||
  [query.priceFrom, query.priceTo, query.moq, query.days].some((limit) => limit !== undefined);
