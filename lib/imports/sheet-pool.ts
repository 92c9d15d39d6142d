import { childPool } from "../core/child-pool";

/** A non-empty row with its number in the spreadsheet. */
export type SheetRow = { row: number; cells: string[] };
export type Sheet = { rows: SheetRow[] };
export type RefusedSheet = {
  refused: "broken" | "tooLarge" | "oldExcel" | "macros" | "noTable" | "tooManyRows" | "tooManyColumns";
};
export type SheetLimits = Record<"bytes" | "rows" | "columns" | "cell" | "unpacked", number>;

const pool = childPool({ script: "lib/imports/sheet-child.mjs", processes: 1, timeLimit: 30_000, mayWait: 8 });

export const isSheetPoolFull = pool.isFull;

/** Reads the texts of a CSV or of the first sheet of an XLSX in a child process; see read-sheet.mjs. */
export const readSheetInPool = (request: { bytes: Uint8Array; limits: SheetLimits }): Promise<Sheet | RefusedSheet> =>
  pool.request<Sheet | RefusedSheet>(request);
