// A table as the texts of its cells. Plain JavaScript, as it runs in a child process. Formulas are never worked out: of
// a cell with one, what its program showed last is read.
import { readCsv } from "./read-csv.mjs";
import { readXlsx } from "./read-xlsx.mjs";
import { Refused } from "./refused.mjs";

const beginsWith = (bytes, signature) => signature.every((byte, at) => bytes[at] === byte);
const zip = [0x50, 0x4b, 0x03, 0x04];
/** Excel of the last century, and any Excel file behind a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** The rows with something in them, each with its number: `{ rows }`, or `{ refused }` with what is wrong. */
export function readSheet(bytes, limits) {
  try {
    if (bytes.byteLength > limits.bytes) throw new Refused("tooLarge");
    if (beginsWith(bytes, compound)) throw new Refused("oldExcel");
    const rows = beginsWith(bytes, zip) ? readXlsx(bytes, limits) : readCsv(bytes, limits);
    if (rows.length > limits.rows + 1) throw new Refused("tooManyRows");
    return { rows: rows.map(({ row, cells }) => ({ row, cells: cells.map(kept) })) };
  } catch (error) {
    return { refused: error instanceof Refused ? error.why : "broken" };
  }
}

/** No database keeps these: a character that is none, and half of one. */
const kept = (cell) => cell.replaceAll("\0", "").toWellFormed();
