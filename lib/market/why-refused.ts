import { currencies, type Rates } from "../core/money";
import type { GivenRates } from "./rates-source";

/** No currency of ours has moved further in the days between two tables; more is taken for a mistake. */
export const mostChange = 0.1;
const rounding = 1e-9;

/** Why a table may not take the place of ours, whole or in part; undefined when it may. `latest` is the last day to believe. */
export function whyRefused(given: GivenRates, ours: Rates, latest: string): string | undefined {
  if (given.asOf < ours.asOf) return `it is of ${given.asOf}, ours of ${ours.asOf}`;
  if (given.asOf > latest) return `it is of ${given.asOf}, which is still to come`;
  if (given.perUsd.USD !== 1) return "it is not in US dollars";
  for (const code of currencies) {
    const [before, after] = [ours.perUsd[code], given.perUsd[code]];
    if (after === undefined) return `it has no ${code}`;
    if (!(after > 0)) return `${code} is ${after}`;
    if (Math.abs(after / before - 1) > mostChange + rounding) return `${code} jumps from ${before} to ${after}`;
  }
  return undefined;
}
