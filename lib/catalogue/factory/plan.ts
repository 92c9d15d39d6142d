import { type Plan, planBySteps, type Trade } from "../listing";
import { leavesYiwuOn, type Rest } from "../working-days";
import { type Promised, promiseOf } from "./lead-time";
import { withClosedDays } from "./with-closed-days";

const promised = ({ leadTimes, pace }: Trade, quantity: number, now: Date) =>
  promiseOf([{ quantity, leadTimes, pace: pace ?? undefined }], now);

/** Working days until so many pieces leave Yiwu, by the board while it is believed, else by the design's own steps. */
export const daysFor = (trade: Trade, quantity: number, now: Date): number | undefined =>
  promised(trade, quantity, now)?.workingDays;

/** When a shop rests while it keeps this promise: the closed days of its board count as long as the board is believed. */
export const restOf = (
  { daysAway, pace }: Pick<Trade, "daysAway" | "pace">,
  { from }: Pick<Promised, "from">,
): Rest => ({ daysAway: from === "board" ? withClosedDays(daysAway, pace?.closedDays) : daysAway });

/** Everything a quantity of one listing means. The same on the server and in the browser. */
export function planFor(trade: Trade, quantity: number, from: Date): Plan {
  const plan = planBySteps(trade, quantity, from);
  const { pace } = trade;
  const promise = pace && promised(trade, quantity, from);
  if (!promise) return plan;
  const { workingDays } = promise;
  return {
    ...plan,
    leadDays: workingDays,
    leavesOn: leavesYiwuOn(workingDays, from, restOf(trade, promise)),
    promise,
  };
}
