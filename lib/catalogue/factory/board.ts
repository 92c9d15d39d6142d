import type { BoardChange, BoardState, FactorySite } from "@/db/base/production-board";

export type { BoardChange, BoardState, FactorySite };

export type LoggedChange = {
  id: number;
  /** Name of the member who made the change. */
  name: string | null;
  /** ISO 8601. */
  at: string;
  changes: BoardChange[];
  canUndo: boolean;
};
