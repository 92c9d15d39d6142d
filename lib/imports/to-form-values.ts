import type { Column } from "./columns";
import type { SheetRow } from "./sheet-pool";

/** Written as JSON; no honest row comes near it. */
const longestRow = 150_000;
/** More than any field may have, so that a cell stays too long when it is cut there. */
const longestCell = { description: 4_100, other: 300 };

/**
 * The cells of a row as they are kept: all of them, unless they are more than a row may be. Then columns of the shop's own
 * are emptied, and cells that are too long for their field are cut and stay too long.
 */
export function fitRow(cells: SheetRow["cells"], columns: readonly (Column | undefined)[]): string[] {
  if (JSON.stringify(cells).length <= longestRow) return cells;
  return cells.map((cell, at) => {
    const column = columns[at];
    if (!column) return "";
    const limit = column.startsWith("description.") ? longestCell.description : longestCell.other;
    const trimmed = cell.trim();
    return trimmed.length > limit ? `${trimmed.slice(0, limit).toWellFormed()}…` : trimmed;
  });
}
