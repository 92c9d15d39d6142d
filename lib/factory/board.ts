import type { Board, ProductionLine } from "./lead-time";

/** A factory beside the one the shop's page tells of; lines name it by its place in the list, from 1. */
export type FactorySite = { city: string; squareMetres: number | null; staff: number | null };

/** Everything a shop says of its board, as it is typed, kept for going back, and compared. */
export type BoardState = Omit<Board, "touchedAt" | "busyUntil" | "busyQuantity" | "lines"> & {
  lines: Pick<ProductionLine, "ownership" | "dailyOutput" | "state" | "categoryId" | "name" | "site">[];
  sites: FactorySite[];
};

/** One thing that became another. `line` counts from 1; states are told by their names. */
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

export type LoggedChange = {
  id: number;
  /** Of who said it. */
  name: string | null;
  /** ISO 8601. */
  at: string;
  changes: BoardChange[];
  canUndo: boolean;
};
