import type { TouchBoard } from "./input";
import type { Board, Pace, ProductionLine } from "./lead-time";

export const lineOf = (with_: Partial<ProductionLine> = {}): ProductionLine => ({
  name: "",
  site: 0,
  ownership: "own",
  dailyOutput: 1667,
  state: "running",
  categoryId: null,
  ...with_,
});

/** The factory of the horse: 60,000 pieces wait, 12 lines make 20,004 a day. */
export const boardOf = (shop: { id: number }, with_: Partial<TouchBoard> = {}): TouchBoard => ({
  shopId: shop.id,
  backlog: 60_000,
  stock: 0,
  setupDays: 1,
  checkDays: 2,
  transferDays: 0,
  closedDays: [],
  sites: [],
  lines: Array.from({ length: 12 }, () => lineOf()),
  ...with_,
});

export const someBoard = (with_: Partial<Board> = {}): Board => {
  const { shopId, sites, ...board } = boardOf({ id: 1 });
  return { ...board, touchedAt: "2026-11-25T04:00:00Z", ...with_ };
};

export const somePace = (with_: Partial<Pace> = {}): Pace => {
  const { lines, ...load } = someBoard();
  return { ...load, dailyOutput: 20_004, ...with_ };
};
