import type { LineState } from "@/db/schema/factory";
import { type LeadTime, leadDaysFor } from "../catalogue/listing";

export type ProductionLine = {
  /** As the shop calls it; "" for its number alone. */
  name: string;
  /** Which factory it stands in, see FactorySite; 0 is the one of the shop's page. */
  site: number;
  ownership: "own" | "partner";
  /** Pieces a working day. */
  dailyOutput: number;
  state: LineState;
  /** Null for any goods of the shop. */
  categoryId: number | null;
  /** Since when it is in its state, ISO 8601. */
  since?: string;
};
type Runs = Pick<ProductionLine, "dailyOutput" | "state" | "categoryId">;

/** What a promise is made of beside the output of lines. Quantities in pieces, days in working days. */
type Load = {
  backlog: number;
  stock: number;
  setupDays: number;
  checkDays: number;
  transferDays: number;
  /** Days the factories rest beside Sundays and the Spring Festival, YYYY-MM-DD, in order. */
  closedDays: string[];
  /** When somebody last said that it is right, ISO 8601. */
  touchedAt: string;
};

/** A factory as its shop last described it. */
export type Board = Load & {
  lines: ProductionLine[];
  /** Until then its pages say when `busyQuantity` pieces would leave. */
  busyUntil?: string | null;
  busyQuantity?: number | null;
};

/** A board as it is for goods of one kind: all that buyers and their browsers are told. */
export type Pace = Load & { dailyOutput: number };

/** Days and pieces a promise adds up from; `makingDays` are those at the lines. */
export type Working = Omit<Load, "closedDays" | "touchedAt"> & {
  quantity: number;
  dailyOutput: number;
  makingDays: number;
};

/** Why the steps of the listing stand in for the board. */
export type NoBoard = "none" | "untouched" | "standing_still";

/** So many working days, and where the number comes from: the board, the listing's own steps, or the merchant. */
export type Promised = { workingDays: number } & (
  | ({ from: "board" } & Working)
  | { from: "listing"; because: NoBoard }
  | { from: "shop" }
);

/** A board that nobody touched for so long is not believed. */
export const believedDays = 7;
const longest = 365;

export const isBelieved = ({ touchedAt }: Pick<Board, "touchedAt">, now: Date): boolean =>
  now.getTime() - Date.parse(touchedAt) < believedDays * 86_400_000;

/** What the running lines make a day, of goods of this category. */
export const dailyOutputOf = (lines: readonly Runs[], categoryId?: number): number =>
  lines
    .filter((line) => line.state === "running" && (line.categoryId === null || line.categoryId === categoryId))
    .reduce((sum, { dailyOutput }) => sum + dailyOutput, 0);

/** The board for goods of this category. */
export const paceOf = ({ lines, busyUntil, busyQuantity, ...load }: Board, categoryId?: number): Pace => ({
  ...load,
  dailyOutput: dailyOutputOf(lines, categoryId),
});

/** Setup + making + check + transfer; undefined when there is something to make and no line runs. */
export function workOut(pace: Omit<Pace, "closedDays" | "touchedAt">, quantity: number): Working | undefined {
  const { backlog, stock, setupDays, checkDays, transferDays, dailyOutput } = pace;
  const toMake = Math.max(0, quantity + backlog - stock);
  if (toMake > 0 && dailyOutput === 0) return undefined;
  const makingDays = toMake === 0 ? 0 : Math.ceil(toMake / dailyOutput);
  return { backlog, stock, setupDays, checkDays, transferDays, quantity, dailyOutput, makingDays };
}

export const daysOf = ({ setupDays, makingDays, checkDays, transferDays }: Working): number =>
  Math.min(longest, setupDays + makingDays + checkDays + transferDays);

export type ToMake = { quantity: number; leadTimes: readonly LeadTime[]; pace?: Pace | undefined };

/**
 * When everything an order asks for leaves Yiwu. All its pieces go over the lines together; of several categories the
 * slowest decides. Without a board to believe, the slowest of the listings' own steps does. Undefined when nobody said.
 */
export function promiseOf(order: readonly ToMake[], now: Date): Promised | undefined {
  const pace = order[0]?.pace;
  const isFresh = pace !== undefined && isBelieved(pace, now);
  if (isFresh) {
    const whole = order.reduce((sum, { quantity }) => sum + quantity, 0);
    const workings = order.map((each) => each.pace && workOut(each.pace, whole));
    const slowest = workings.reduce((a, b) => (a && b && daysOf(a) >= daysOf(b) ? a : b), workings[0]);
    if (slowest && workings.every(Boolean)) return { from: "board", workingDays: daysOf(slowest), ...slowest };
  }
  const steps = order.map(({ leadTimes, quantity }) => leadDaysFor(leadTimes, quantity));
  const days = steps.filter((each) => each !== undefined);
  if (days.length === 0 || days.length < steps.length) return undefined;
  const because = !pace ? "none" : isFresh ? "standing_still" : "untouched";
  return { from: "listing", workingDays: Math.max(...days), because };
}

/** The same for designs of several categories of one shop with its board. */
export const promiseFor = (
  order: readonly (Omit<ToMake, "pace"> & { categoryId: number })[],
  board: Board | undefined,
  now: Date,
): Promised | undefined =>
  promiseOf(
    order.map((each) => ({ ...each, pace: board && paceOf(board, each.categoryId) })),
    now,
  );
