import { type Plan, planBySteps, type Trade } from "../catalogue/listing";
import { leavesYiwuOn } from "../catalogue/working-days";
import { promiseOf } from "./lead-time";
import { leavesOn } from "./open-days";

const promised = ({ leadTimes, pace }: Trade, quantity: number, now: Date) =>
  promiseOf([{ quantity, leadTimes, pace: pace ?? undefined }], now);

/** Working days until so many pieces leave Yiwu, by the board while it is believed, else by the design's own steps. */
export const daysFor = (trade: Trade, quantity: number, now: Date): number | undefined =>
  promised(trade, quantity, now)?.workingDays;

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
    leavesOn: promise.from === "board" ? leavesOn(workingDays, from, pace.closedDays) : leavesYiwuOn(workingDays, from),
    promise,
  };
}
