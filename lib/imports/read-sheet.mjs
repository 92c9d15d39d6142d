// Reads a table as the texts of its cells. It is plain JavaScript, as it runs in a child process. It does not evaluate
// formulas: it reads the value that the spreadsheet stored last.
import { readCsv } from "./read-csv.mjs";
import { readXlsx } from "./read-xlsx.mjs";
import { Refused } from "./refused.mjs";

const beginsWith = (bytes, signature) => signature.every((byte, at) => bytes[at] === byte);
const zip = [0x50, 0x4b, 0x03, 0x04];
/** The signature of old Excel files and of those with a password. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

/** Returns the non-empty rows with their numbers as `{ rows }`, or `{ refused }` with the reason. */
export function readSheet(bytes, limits) {
  try {
    if (bytes.byteLength > limits.bytes) throw new Refused("tooLarge");
    if (beginsWith(bytes, compound)) throw new Refused("oldExcel");
    const rows = beginsWith(bytes, zip) ? readXlsx(bytes, limits) : readCsv(bytes, limits);
    if (rows.length > limits.rows + 1) throw new Refused("tooManyRows");
    return { rows: rows.map(({ row, cells }) => ({ row, cells: cells.map(cleaned) })) };
  } catch (error) {
    return { refused: error instanceof Refused ? error.why : "broken" };
  }
}

/** Removes what PostgreSQL cannot store: zero bytes and unpaired surrogates. */
const cleaned = (cell) => cell.replaceAll("\0", "").toWellFormed();
