import type { Board, NoBoard, Pace, ProductionLine, Promised, Runs, Working } from "@/db/base/production-board";
import { type LeadTime, leadDaysFor } from "../listing";

export type { Board, NoBoard, Pace, ProductionLine, Promised, Working };

/** Days after its last touch at which a board goes stale. */
export const staleAfterDays = 7;
const maxDays = 365;

export const isFresh = ({ touchedAt }: Pick<Board, "touchedAt">, now: Date): boolean =>
  now.getTime() - Date.parse(touchedAt) < staleAfterDays * 86_400_000;

/** Returns the pieces per day of the running lines for this category. */
export const dailyOutputOf = (lines: readonly Runs[], categoryId?: number): number =>
  lines
    .filter((line) => line.state === "running" && (line.categoryId === null || line.categoryId === categoryId))
    .reduce((sum, { dailyOutput }) => sum + dailyOutput, 0);

/** Reduces the board to its load and output for this category. */
export const toPace = ({ lines, busyUntil, busyQuantity, ...load }: Board, categoryId?: number): Pace => ({
  ...load,
  dailyOutput: dailyOutputOf(lines, categoryId),
});

/** Calculates the days of each phase; undefined if pieces have to be made and no line runs. */
export function calculatePhases(pace: Omit<Pace, "closedDays" | "touchedAt">, quantity: number): Working | undefined {
  const { backlog, stock, setupDays, checkDays, transferDays, dailyOutput } = pace;
  const toMake = Math.max(0, quantity + backlog - stock);
  if (toMake > 0 && dailyOutput === 0) return undefined;
  const makingDays = toMake === 0 ? 0 : Math.ceil(toMake / dailyOutput);
  return { backlog, stock, setupDays, checkDays, transferDays, quantity, dailyOutput, makingDays };
}

export const sumPhases = ({ setupDays, makingDays, checkDays, transferDays }: Working): number =>
  Math.min(maxDays, setupDays + makingDays + checkDays + transferDays);

export type OrderLine = { quantity: number; leadTimes: readonly LeadTime[]; pace?: Pace | undefined };

/**
 * Returns the working days until an order leaves Yiwu. The lines make all its pieces together; the slowest of its
 * categories decides. Without a fresh board the slowest of the listings' own lead times decides; undefined without
 * those.
 */
export function promiseForOrder(order: readonly OrderLine[], now: Date): Promised | undefined {
  const pace = order[0]?.pace;
  const hasFreshBoard = pace !== undefined && isFresh(pace, now);
  if (hasFreshBoard) {
    const total = order.reduce((sum, { quantity }) => sum + quantity, 0);
    const workings = order.map((each) => each.pace && calculatePhases(each.pace, total));
    const slowest = workings.reduce((a, b) => (a && b && sumPhases(a) >= sumPhases(b) ? a : b), workings[0]);
    if (slowest && workings.every(Boolean)) return { from: "board", workingDays: sumPhases(slowest), ...slowest };
  }
  const steps = order.map(({ leadTimes, quantity }) => leadDaysFor(leadTimes, quantity));
  const days = steps.filter((each) => each !== undefined);
  if (days.length === 0 || days.length < steps.length) return undefined;
  const because = !pace ? "none" : hasFreshBoard ? "standing_still" : "untouched";
  return { from: "listing", workingDays: Math.max(...days), because };
}

/** Does the same for listings of several categories of one shop, given its board. */
export const promiseForListings = (
  order: readonly (Omit<OrderLine, "pace"> & { categoryId: number })[],
  board: Board | undefined,
  now: Date,
): Promised | undefined =>
  promiseForOrder(
    order.map((each) => ({ ...each, pace: board && toPace(board, each.categoryId) })),
    now,
  );
