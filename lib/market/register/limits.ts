import type { SheetLimits } from "@/lib/imports/sheet-pool";

/** The limits of a list. The market has some 75,000 booths. */
export const registerLimits = {
  bytes: 20 * 1024 ** 2,
  rows: 120_000,
  columns: 40,
  cell: 400,
  unpacked: 150 * 1024 ** 2,
} as const satisfies SheetLimits;

/** Lists up to this number of rows are compared within the request; a job compares longer ones. */
export const maxImmediateRows = 5_000;
/** Rows of each kind that a page shows. */
export const shownRows = 50;
