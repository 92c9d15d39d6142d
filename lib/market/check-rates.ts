import { currencies, type Rates } from "../core/money";
import type { RatesTable } from "./rates-source";

/** Maximum relative change of a rate between two tables; a larger one is taken for a mistake. */
export const maxChange = 0.1;
const rounding = 1e-9;

/** Returns whether a rate differs from the one before by more than `maxChange`. */
export const isLargeChange = (before: number, after: number): boolean =>
  Math.abs(after / before - 1) > maxChange + rounding;

/** Returns why a table must not replace the current one; undefined if it may. `latest` is the last day it may have. */
export function findRefusalReason(table: RatesTable, current: Rates, latest: string): string | undefined {
  if (table.asOf < current.asOf) return `it is of ${table.asOf}, ours of ${current.asOf}`;
  if (table.asOf > latest) return `it is of ${table.asOf}, which is still to come`;
  if (table.perUsd.USD !== 1) return "it is not in US dollars";
  for (const code of currencies) {
    const [before, after] = [current.perUsd[code], table.perUsd[code]];
    if (after === undefined) return `it has no ${code}`;
    if (!(after > 0)) return `${code} is ${after}`;
    if (isLargeChange(before, after)) return `${code} jumps from ${before} to ${after}`;
  }
  return undefined;
}
