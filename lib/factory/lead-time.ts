import type { LineState } from "@/db/schema/factory";
import { type LeadTime, leadDaysFor } from "../catalogue/listing";

export type ProductionLine = {
  ownership: "own" | "partner";
  /** Pieces a working day. */
  dailyOutput: number;
  state: LineState;
  /** Null for any goods of the shop. */
  categoryId: number | null;
};

/** A factory as its shop last described it. Quantities in pieces, days in working days, the moment in ISO 8601. */
export type Board = {
  backlog: number;
  stock: number;
  setupDays: number;
  checkDays: number;
  transferDays: number;
  touchedAt: string;
  lines: ProductionLine[];
};

/** Days and pieces a promise adds up from; `makingDays` are those at the lines. */
export type Working = Pick<Board, "backlog" | "stock" | "setupDays" | "checkDays" | "transferDays"> & {
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

export const isBelieved = ({ touchedAt }: Pick<Board, "touchedAt">, now: Date): boolean =>
  now.getTime() - Date.parse(touchedAt) < believedDays * 86_400_000;

/** What the running lines make a day, of goods of this category. */
export const dailyOutputOf = (lines: readonly ProductionLine[], categoryId?: number): number =>
  lines
    .filter((line) => line.state === "running" && (line.categoryId === null || line.categoryId === categoryId))
    .reduce((sum, { dailyOutput }) => sum + dailyOutput, 0);

/** Setup + making + check + transfer; undefined when there is something to make and no line runs. */
export function workOut(board: Omit<Board, "touchedAt">, quantity: number, categoryId?: number): Working | undefined {
  const { backlog, stock, setupDays, checkDays, transferDays } = board;
  const toMake = Math.max(0, quantity + backlog - stock);
  const dailyOutput = dailyOutputOf(board.lines, categoryId);
  if (toMake > 0 && dailyOutput === 0) return undefined;
  const makingDays = toMake === 0 ? 0 : Math.ceil(toMake / dailyOutput);
  return { backlog, stock, setupDays, checkDays, transferDays, quantity, dailyOutput, makingDays };
}

export const daysOf = ({ setupDays, makingDays, checkDays, transferDays }: Working): number =>
  setupDays + makingDays + checkDays + transferDays;

export type ToMake = { quantity: number; categoryId: number; leadTimes: readonly LeadTime[] };

/**
 * When everything an order asks for leaves Yiwu. All its pieces go over the lines together; of several categories the
 * slowest decides. Without a board to believe, the slowest of the listings' own steps does. Undefined when nobody said.
 */
export function promiseFor(order: readonly ToMake[], board: Board | undefined, now: Date): Promised | undefined {
  const whole = order.reduce((sum, { quantity }) => sum + quantity, 0);
  if (board && isBelieved(board, now)) {
    const workings = order.map(({ categoryId }) => workOut(board, whole, categoryId));
    const slowest = workings.reduce((a, b) => (a && b && daysOf(a) >= daysOf(b) ? a : b), workings[0]);
    if (slowest && workings.every(Boolean))
      return { from: "board", workingDays: Math.min(365, daysOf(slowest)), ...slowest };
  }
  const steps = order.map(({ leadTimes, quantity }) => leadDaysFor(leadTimes, quantity));
  const days = steps.filter((each) => each !== undefined);
  if (days.length === 0 || days.length < steps.length) return undefined;
  const because = !board ? "none" : isBelieved(board, now) ? "standing_still" : "untouched";
  return { from: "listing", workingDays: Math.max(...days), because };
}
