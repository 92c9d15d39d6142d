import type { Column } from "./columns";
import type { SheetRow } from "./sheet-pool";

/** Characters of a row as JSON. */
const maxRow = 150_000;
/** Above the limits of the fields, so that a cut cell is still too long for its field. */
const maxCell = { description: 4_100, other: 300 };

/**
 * Fits the cells of a row into the database. A row above the limit loses its unknown columns, and its long cells are
 * cut to a length that their fields still refuse.
 */
export function fitRow(cells: SheetRow["cells"], columns: readonly (Column | undefined)[]): string[] {
  if (JSON.stringify(cells).length <= maxRow) return cells;
  return cells.map((cell, at) => {
    const column = columns[at];
    if (!column) return "";
    const limit = column.startsWith("description.") ? maxCell.description : maxCell.other;
    const trimmed = cell.trim();
    return trimmed.length > limit ? `${trimmed.slice(0, limit).toWellFormed()}…` : trimmed;
  });
}
