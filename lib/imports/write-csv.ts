import { escapeFormula } from "./escape-csv-formulas.mjs";

/** The byte order mark, by which Excel recognises UTF-8. */
const byteOrderMark = "\ufeff";

/** Yields a table as CSV in parts, with escaped formulas. */
export async function* writeCsv(rows: AsyncIterable<string[]> | Iterable<string[]>): AsyncGenerator<string> {
  let part = byteOrderMark;
  for await (const cells of rows) {
    part += `${cells.map(quoted).join(",")}\r\n`;
    if (part.length < 1 << 16) continue;
    yield part;
    part = "";
  }
  if (part) yield part;
}

function quoted(text: string): string {
  const cell = escapeFormula(text);
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
