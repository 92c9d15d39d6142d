import { parse } from "csv-parse/sync";
import { unescapeFormula } from "./escape-csv-formulas.mjs";
import { Refused } from "./refused.mjs";

/** The records read for each row that the limits allow, since empty ones are skipped. */
const recordsPerRow = 5;

export function readCsv(bytes, limits) {
  const text = textOf(bytes);
  if (text.includes("\0")) throw new Refused("noTable");
  const [sep, body] = /^sep=(.)\r?\n/.test(text)
    ? [text.charAt(4), text.slice(text.indexOf("\n") + 1)]
    : [delimiterOf(text), text];
  const shift = body === text ? 1 : 2;
  const records = parse(body, {
    delimiter: sep,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    max_record_size: limits.columns * limits.cell,
    to: recordsPerRow * limits.rows,
  });
  const rows = [];
  for (const [index, record] of records.entries()) {
    if (record.length > limits.columns) throw new Refused("tooManyColumns");
    if (record.every((cell) => cell === "")) continue;
    rows.push({ row: index + shift, cells: record.map((cell) => unescapeFormula(cell).slice(0, limits.cell)) });
    if (rows.length > limits.rows + 1) throw new Refused("tooManyRows");
  }
  return rows;
}

/** Decodes UTF-16 (Excel's "Unicode text"), UTF-8, or else GB 18030 of Chinese Windows. */
function textOf(bytes) {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}

/** Returns the most frequent delimiter of the first line. */
function delimiterOf(text) {
  const first = text.slice(0, 20_000).split(/\r?\n/, 1)[0] ?? "";
  const count = (mark) => first.split(mark).length;
  return [",", ";", "\t"].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
