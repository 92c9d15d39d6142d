import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Counts } from "../estimate-counts";
import type { Limits } from "../limits";
import { byWalk, maxRowsInOrder, rowsInOrder, scanLimit, walkLimit } from "../matching";
import { type QueryPlan, usesIndex } from "../plan-query";
import type { SearchQuery } from "../search-query";

/** The input of a ranking. `more`: a further condition on the row `n`. */
export type RankingInput = { query: SearchQuery; scope: QueryPlan; counts: Counts; more: SQL; limits: Limits; db: Db };

/** Returns `count` listing ids from `offset` on, in the order of the sort. */
export type Ranking = (input: RankingInput, offset: number, count: number) => Promise<number[]>;

/** Whether a walk that found `found` of `count` matches has read enough or all rows. */
export const hasReadAll = ({ scope }: RankingInput, found: number, count: number): boolean =>
  found >= count || scope.size < maxRowsInOrder * 0.9;

/** Whether a walk along the order finds `count` matches within `farthest` rows. */
export function isNear(input: RankingInput, count: number, farthest = input.limits.farthest): boolean {
  const { scope, counts } = input;
  const passed = (count * scope.size) / Math.max(1, counts.total);
  return passed <= farthest && (passed <= scope.atMost || !isFew(input));
}

export const isFew = ({ scope, counts: { total }, limits }: RankingInput, maxMatches = limits.sortable): boolean =>
  total <= maxMatches && !hasNoIndex(scope);

/** Whether the index answers no part of the query. */
export const hasNoIndex = (scope: QueryPlan): boolean => !usesIndex(scope);

export const toIds = (rows: Iterable<{ id: string | number }>): number[] => Array.from(rows, ({ id }) => Number(id));

/** Walks along the order of a sort; undefined if the page is beyond the end of a walk. */
export async function walkInOrder(input: RankingInput, order: SQL, offset: number, count: number) {
  const { query, scope, more, db } = input;
  const rows = await db.execute<{ id: string }>(sql`
    select id from (select n.listing_id as id from ${rowsInOrder(scope, order)} n where ${byWalk(query, scope)} and case when ${more} then true end
      order by ${order} ${walkLimit}) n limit ${count}::int offset ${offset}::int`);
  return hasReadAll(input, rows.length, count) ? toIds(rows) : undefined;
}

/** Returns the matches among the first 100,000 rows in the order of a sort. */
export async function scanInOrder({ query, scope, more, db }: RankingInput, order: SQL, offset: number, count: number) {
  const rows = await db.execute<{ id: string }>(sql`
    select n.listing_id as id from (select * from listing_search n order by ${order} ${scanLimit}) n
    where ${byWalk(query, scope)} and ${more} order by ${order} limit ${count}::int offset ${offset}::int`);
  return toIds(rows);
}
