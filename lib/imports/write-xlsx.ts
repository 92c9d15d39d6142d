import { strToU8, Zip, ZipDeflate } from "fflate";
import { escapeHtml } from "../http/escape-html";
import { type SheetShape, workbookParts } from "./xlsx-parts";

export type SheetToWrite = SheetShape & { rows: AsyncIterable<string[]> | Iterable<string[]> };

const partLength = 1 << 16;

/** Yields a workbook in parts, for sheets of any length. Every cell is formatted as text. */
export async function* writeXlsx(sheets: SheetToWrite[]): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  const open = (name: string) => {
    const part = new ZipDeflate(name, { level: 6 });
    zip.add(part);
    return part;
  };
  for (const [name, text] of Object.entries(workbookParts(sheets))) open(name).push(strToU8(text), true);
  for (const [index, sheet] of sheets.entries()) {
    const part = open(`xl/worksheets/sheet${index + 1}.xml`);
    for await (const text of sheetParts(sheet)) {
      part.push(strToU8(text));
      yield* ready.splice(0);
    }
    part.push(new Uint8Array(), true);
  }
  zip.end();
  yield* ready.splice(0);
}

async function* sheetParts({ rows, widths }: SheetToWrite): AsyncGenerator<string> {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" style="1" customWidth="1"/>`,
  );
  let part = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${columns.join("")}</cols><sheetData>`;
  let row = 0;
  for await (const cells of rows) {
    row++;
    part += `<row r="${row}">${cells.map((text, column) => cell(text, row, column)).join("")}</row>`;
    if (part.length < partLength) continue;
    yield part;
    part = "";
  }
  yield `${part}</sheetData></worksheet>`;
}

/** Style 2 is the bold one of headers; style 1 formats a cell as text, so that it is no formula. */
const cell = (text: string, row: number, column: number): string =>
  text === ""
    ? ""
    : `<c r="${letters(column)}${row}" s="${row === 1 ? 2 : 1}" t="inlineStr"><is><t xml:space="preserve">${escapeCell(text)}</t></is></c>`;

export function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}

/** Escapes text for a cell. Excel writes characters that XML forbids, or would change, as `_x000D_`. */
const escapeCell = (text: string): string =>
  escapeHtml(
    text
      .toWellFormed()
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these characters are escaped
      .replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, (character) => `_x${hex(character)}_`),
  );

const hex = (character: string) => character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
