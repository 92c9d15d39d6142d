/** The limits of a table, for the checks and the texts of the page. */
export const sheetLimits = {
  /** Size of the file as sent. */
  bytes: 20 * 1024 ** 2,
  /** Number of listings. */
  rows: 10_000,
  columns: 300,
  /** Characters of a cell, as in Excel. */
  cell: 32_767,
  /** Unpacked size of all parts of an XLSX that are read. */
  unpacked: 150 * 1024 ** 2,
} as const;

/** Tables up to this number of rows are checked within the request, which is faster than a page with progress. */
export const maxImmediateRows = 500;

export const importUndoHours = 24;
/** Wrong rows shown on the page; the download has all. */
export const shownWrongRows = 50;

export const acceptedSheets = ".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
