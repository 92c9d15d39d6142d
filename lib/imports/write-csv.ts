import { writeInert } from "./escape-csv-formulas.mjs";

/** By its first character Excel knows that the file is UTF-8. */
const mark = "\ufeff";

/** The rows of a table as CSV, a part at a time; no cell is ever worked out as a formula. */
export async function* writeCsv(rows: AsyncIterable<string[]> | Iterable<string[]>): AsyncGenerator<string> {
  let part = mark;
  for await (const cells of rows) {
    part += `${cells.map(quoted).join(",")}\r\n`;
    if (part.length < 1 << 16) continue;
    yield part;
    part = "";
  }
  if (part) yield part;
}

function quoted(text: string): string {
  const cell = writeInert(text);
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
