/** Types of what the board of a factory stores as JSON, and of the lead times that follow from it. */

export type LineState = "running" | "setting_up" | "idle" | "down";

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
export type Runs = Pick<ProductionLine, "dailyOutput" | "state" | "categoryId">;

/** What a promise is made of beside the output of lines. Quantities in pieces, days in working days. */
export type Load = {
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

/** The board for products of one category: everything about it that reaches buyers and their browsers. */
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

/** A factory beside the one the shop's page tells of; lines name it by its place in the list, from 1. */
export type FactorySite = { city: string; squareMetres: number | null; staff: number | null };

/** Everything a shop says of its board, as it is typed, kept for going back, and compared. */
export type BoardState = Omit<Board, "touchedAt" | "busyUntil" | "busyQuantity" | "lines"> & {
  lines: Pick<ProductionLine, "ownership" | "dailyOutput" | "state" | "categoryId" | "name" | "site">[];
  sites: FactorySite[];
};

/** One changed value of a board. `line` counts from 1; a state is given by its name. */
export type BoardChange =
  | { what: "backlog" | "stock" | "setupDays" | "checkDays" | "transferDays"; from: number; to: number }
  | { what: "lines" | "closedDays" | "sites"; from: number; to: number }
  | { what: "output"; line: number; from: number; to: number }
  | { what: "state"; line: number; from: ProductionLine["state"]; to: ProductionLine["state"] }
  | { what: "line"; line: number }
  | { what: "kept" | "undone" | "first" | "busyOver" }
  | { what: "busy"; days: number; quantity: number }
  /** A quote was accepted: so many pieces came to the backlog. */
  | { what: "agreed"; pieces: number };
