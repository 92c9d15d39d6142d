import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Counts } from "../estimate-counts";
import type { Limits } from "../limits";
import { byWalk, farRows, fewRows, stretch, stretchRows } from "../matching";
import { isInIndex, type Scope } from "../plan-query";
import type { Asked } from "../search-query";

/** The input of a ranking. `more`: a further condition on the row `n`. */
export type Picking = { query: Asked; scope: Scope; counts: Counts; more: SQL; limits: Limits; db: Db };

/** Returns `count` listing ids from `offset` on, in the order of the sort. */
export type Pick = (input: Picking, offset: number, count: number) => Promise<number[]>;

/** Whether a walk that found `found` of `count` matches has read enough or all rows. */
export const isWhole = ({ scope }: Picking, found: number, count: number): boolean =>
  found >= count || scope.size < stretchRows * 0.9;

/** Whether a walk along the order finds `count` matches within `farthest` rows. */
export function isNear(input: Picking, count: number, farthest = input.limits.farthest): boolean {
  const { scope, counts } = input;
  const passed = (count * scope.size) / Math.max(1, counts.total);
  return passed <= farthest && (passed <= scope.atMost || !isFew(input));
}

export const isFew = ({ scope, counts: { total }, limits }: Picking, maxMatches = limits.sortable): boolean =>
  total <= maxMatches && !isBlind(scope);

/** Whether the index answers no part of the query. */
export const isBlind = (scope: Scope): boolean => !isInIndex(scope);

export const idsOf = (rows: Iterable<{ id: string | number }>): number[] => Array.from(rows, ({ id }) => Number(id));

/** Walks along the order of a sort; undefined if the page is beyond the end of a walk. */
export async function walkAlong(input: Picking, order: SQL, offset: number, count: number) {
  const { query, scope, more, db } = input;
  const rows = await db.execute<{ id: string }>(sql`
    select id from (select n.listing_id as id from ${stretch(scope, order)} n where ${byWalk(query, scope)} and ${more}
      order by ${order} ${fewRows}) n limit ${count}::int offset ${offset}::int`);
  return isWhole(input, rows.length, count) ? idsOf(rows) : undefined;
}

/** Returns the matches among the first 100,000 rows in the order of a sort. */
export async function lookFar({ query, scope, more, db }: Picking, order: SQL, offset: number, count: number) {
  const rows = await db.execute<{ id: string }>(sql`
    select n.listing_id as id from (select * from listing_search n order by ${order} ${farRows}) n
    where ${byWalk(query, scope)} and ${more} order by ${order} limit ${count}::int offset ${offset}::int`);
  return idsOf(rows);
}
