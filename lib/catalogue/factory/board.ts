import type { BoardChange, BoardState, FactorySite } from "@/db/base/production-board";

export type { BoardChange, BoardState, FactorySite };

export type LoggedChange = {
  id: number;
  /** Of who said it. */
  name: string | null;
  /** ISO 8601. */
  at: string;
  changes: BoardChange[];
  canUndo: boolean;
};
