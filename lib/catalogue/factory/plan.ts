import { type Plan, planBySteps, type Trade } from "../listing";
import { type ClosedDays, leavesYiwuOn } from "../working-days";
import { type Promised, promiseForOrder } from "./lead-time";
import { withClosedDays } from "./with-closed-days";

const promised = ({ leadTimes, pace }: Trade, quantity: number, now: Date) =>
  promiseForOrder([{ quantity, leadTimes, pace: pace ?? undefined }], now);

/**
 * Returns the working days until a quantity leaves Yiwu, by the board while it is fresh, else by the own lead times.
 */
export const leadDaysByBoard = (trade: Trade, quantity: number, now: Date): number | undefined =>
  promised(trade, quantity, now)?.workingDays;

/** Returns the closed days for a promise: the shop's holidays, and those of the board if the promise uses the board. */
export const closedDaysFor = (
  { daysAway, pace }: Pick<Trade, "daysAway" | "pace">,
  { from }: Pick<Promised, "from">,
): ClosedDays => ({ daysAway: from === "board" ? withClosedDays(daysAway, pace?.closedDays) : daysAway });

/**
 * Plans a quantity of one listing: price, lead time, leaving day and load. It runs on the server and in the browser.
 */
export function planFor(trade: Trade, quantity: number, from: Date): Plan {
  const plan = planBySteps(trade, quantity, from);
  const { pace } = trade;
  const promise = pace && promised(trade, quantity, from);
  if (!promise) return plan;
  const { workingDays } = promise;
  return {
    ...plan,
    leadDays: workingDays,
    leavesOn: leavesYiwuOn(workingDays, from, closedDaysFor(trade, promise)),
    promise,
  };
}
