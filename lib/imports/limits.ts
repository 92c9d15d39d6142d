/** What a table of designs may be. The words on the page and the checks read the same numbers. */
export const sheetLimits = {
  /** Of the file as sent. */
  bytes: 20 * 1024 ** 2,
  /** Designs in it. */
  rows: 10_000,
  columns: 300,
  /** Characters of a cell, as in Excel. */
  cell: 32_767,
  /** Of all parts of an XLSX that are read, unpacked. */
  unpacked: 150 * 1024 ** 2,
} as const;

/** A table of so many designs is checked while its sender waits: it takes less time than a page that tells how far it is. */
export const checkedAtOnce = 500;

export const undoHours = 24;
/** Wrong rows that are told on the page; the file has all. */
export const shownWrongRows = 50;

export const acceptedSheets = ".csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
