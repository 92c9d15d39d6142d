/** The types that the board of a factory stores as JSON, and the types of the lead times computed from it. */

export type LineState = "running" | "setting_up" | "idle" | "down";

export type ProductionLine = {
  /** The name that the shop gave it; empty if the line only has a number. */
  name: string;
  /** The number of its factory, see FactorySite; 0 is the factory on the shop's page. */
  site: number;
  ownership: "own" | "partner";
  /** Pieces per working day. */
  dailyOutput: number;
  state: LineState;
  /** The category that it produces; null if it produces all goods of the shop. */
  categoryId: number | null;
  /** The time at which its state began, ISO 8601. */
  since?: string;
};
export type Runs = Pick<ProductionLine, "dailyOutput" | "state" | "categoryId">;

/** The input of a lead time besides the output of the lines. Quantities are in pieces, durations in working days. */
export type Load = {
  backlog: number;
  stock: number;
  setupDays: number;
  checkDays: number;
  transferDays: number;
  /** The days off besides Sundays and the Spring Festival, YYYY-MM-DD, in order. */
  closedDays: string[];
  /** The time at which a member last confirmed the board, ISO 8601. */
  touchedAt: string;
};

/** The state of a shop's factories that its members entered last. */
export type Board = Load & {
  lines: ProductionLine[];
  /** The time until which its pages show when `busyQuantity` pieces would leave. */
  busyUntil?: string | null;
  busyQuantity?: number | null;
};

/** The part of the board for listings of one category that pages send to browsers. */
export type Pace = Load & { dailyOutput: number };

/** The days and pieces that a lead time is the sum of; `makingDays` is the time on the lines. */
export type Working = Omit<Load, "closedDays" | "touchedAt"> & {
  quantity: number;
  dailyOutput: number;
  makingDays: number;
};

/** The reason why the listing's own lead times replace the board's. */
export type NoBoard = "none" | "untouched" | "standing_still";

/** A lead time and its source: the board, the listing's own lead times, or a number that the shop entered. */
export type Promised = { workingDays: number } & (
  | ({ from: "board" } & Working)
  | { from: "listing"; because: NoBoard }
  | { from: "shop" }
);

/** A factory besides the one on the shop's page; lines refer to it by its place in the list, from 1. */
export type FactorySite = { city: string; squareMetres: number | null; staff: number | null };

/** The values of a board that members enter. Undo restores them, and the change log compares them. */
export type BoardState = Omit<Board, "touchedAt" | "busyUntil" | "busyQuantity" | "lines"> & {
  lines: Pick<ProductionLine, "ownership" | "dailyOutput" | "state" | "categoryId" | "name" | "site">[];
  sites: FactorySite[];
};

/** One change of a board. `line` counts from 1. */
export type BoardChange =
  | { what: "backlog" | "stock" | "setupDays" | "checkDays" | "transferDays"; from: number; to: number }
  | { what: "lines" | "closedDays" | "sites"; from: number; to: number }
  | { what: "output"; line: number; from: number; to: number }
  | { what: "state"; line: number; from: ProductionLine["state"]; to: ProductionLine["state"] }
  | { what: "line"; line: number }
  | { what: "kept" | "undone" | "first" | "busyOver" }
  | { what: "busy"; days: number; quantity: number }
  /** An accepted quote added these pieces to the backlog. */
  | { what: "agreed"; pieces: number };
