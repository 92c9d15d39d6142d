import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Counts } from "../estimate-counts";
import type { Limits } from "../limits";
import { byWalk, farRows, fewRows, stretch, stretchRows } from "../matching";
import { isInIndex, type Scope } from "../plan-query";
import type { Asked } from "../search-query";

/** What a pick works with. `more` is a further condition on the row `n`. */
export type Picking = { asked: Asked; scope: Scope; counts: Counts; more: SQL; limits: Limits; db: Db };

/** From the first `offset` on, `count` listing ids in the order of the sort. */
export type Pick = (picking: Picking, offset: number, count: number) => Promise<number[]>;

/** Whether a walk that met `met` of `count` matches passed all there are. */
export const isWhole = ({ scope }: Picking, met: number, count: number): boolean =>
  met >= count || scope.size < stretchRows * 0.9;

/** Whether walking along the order meets `count` matches soon. */
export function isNear(picking: Picking, count: number, farthest = picking.limits.farthest): boolean {
  const { scope, counts } = picking;
  const passed = (count * scope.size) / Math.max(1, counts.total);
  return passed <= farthest && (passed <= scope.atMost || !isFew(picking));
}

export const isFew = ({ scope, counts: { total }, limits }: Picking, most = limits.sortable): boolean =>
  total <= most && !isBlind(scope);

/** Nothing that is asked is in the index. */
export const isBlind = (scope: Scope): boolean => !isInIndex(scope);

export const idsOf = (rows: Iterable<{ id: string | number }>): number[] => Array.from(rows, ({ id }) => Number(id));

/** Along the order of a sort; undefined when the page lies farther than a walk goes. */
export async function walkAlong(picking: Picking, order: SQL, offset: number, count: number) {
  const { asked, scope, more, db } = picking;
  const rows = await db.execute<{ id: string }>(sql`
    select id from (select n.listing_id as id from ${stretch(scope, order)} n where ${byWalk(asked, scope)} and ${more}
      order by ${order} ${fewRows}) n limit ${count}::int offset ${offset}::int`);
  return isWhole(picking, rows.length, count) ? idsOf(rows) : undefined;
}

/** The matches among the first 100,000 in the order of a sort. */
export async function lookFar({ asked, scope, more, db }: Picking, order: SQL, offset: number, count: number) {
  const rows = await db.execute<{ id: string }>(sql`
    select n.listing_id as id from (select * from listing_search n order by ${order} ${farRows}) n
    where ${byWalk(asked, scope)} and ${more} order by ${order} limit ${count}::int offset ${offset}::int`);
  return idsOf(rows);
}
