import type { SQL } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Asked } from "../asked";
import type { Counts } from "../count-found";
import type { Limits } from "../limits";
import type { Scope } from "../read-scope";

/** What a pick works with. `more` is a further condition on the row `n`. */
export type Picking = { asked: Asked; scope: Scope; counts: Counts; more: SQL; limits: Limits; db: Db };

/** From the first `offset` on, `count` listing ids in the order of the sort. */
export type Pick = (picking: Picking, offset: number, count: number) => Promise<number[]>;

/** Whether walking along the order meets `count` matches soon. */
export function isNear(picking: Picking, count: number): boolean {
  const { scope, counts, limits } = picking;
  const passed = (count * scope.size) / Math.max(1, counts.total);
  return passed <= limits.farthest && (passed <= scope.atMost || !isFew(picking));
}

export const isFew = ({ scope, counts: { total }, limits }: Picking): boolean =>
  total <= limits.sortable && (scope.question !== undefined || scope.tokens.length > 0 || scope.category !== undefined);

export const idsOf = (rows: Iterable<{ id: string | number }>): number[] => Array.from(rows, ({ id }) => Number(id));
