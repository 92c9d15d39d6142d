import type { TouchBoard } from "./input";
import type { Board, Pace, ProductionLine } from "./lead-time";

export const makeLine = (overrides: Partial<ProductionLine> = {}): ProductionLine => ({
  name: "",
  site: 0,
  ownership: "own",
  dailyOutput: 1667,
  state: "running",
  categoryId: null,
  ...overrides,
});

/** A board with a backlog of 60,000 pieces and 12 lines that make 20,004 a day. */
export const makeBoardInput = (shop: { id: number }, overrides: Partial<TouchBoard> = {}): TouchBoard => ({
  shopId: shop.id,
  backlog: 60_000,
  stock: 0,
  setupDays: 1,
  checkDays: 2,
  transferDays: 0,
  closedDays: [],
  sites: [],
  lines: Array.from({ length: 12 }, () => makeLine()),
  ...overrides,
});

export const makeBoard = (overrides: Partial<Board> = {}): Board => {
  const { shopId, sites, ...board } = makeBoardInput({ id: 1 });
  return { ...board, touchedAt: "2026-11-25T04:00:00Z", ...overrides };
};

export const makePace = (overrides: Partial<Pace> = {}): Pace => {
  const { lines, ...load } = makeBoard();
  return { ...load, dailyOutput: 20_004, ...overrides };
};
