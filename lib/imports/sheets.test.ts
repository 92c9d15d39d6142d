import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { sheetLimits } from "./limits";
import { readSheet } from "./read-sheet.mjs";
import { writeCsv } from "./write-csv";
import { writeXlsx } from "./write-xlsx";
import { workbookParts } from "./xlsx-parts";

const limits = { ...sheetLimits, bytes: 2 * 1024 ** 2, unpacked: 4 * 1024 ** 2 };
const read = (bytes: Uint8Array) => readSheet(bytes, limits);
async function bytesOf(parts: AsyncIterable<string | Uint8Array>): Promise<Uint8Array> {
  const all = [];
  for await (const part of parts) all.push(Buffer.from(part));
  return Buffer.concat(all);
}
const csvOf = (rows: string[][]) => bytesOf(writeCsv(rows));
const xlsxOf = (rows: string[][]) => bytesOf(writeXlsx([{ name: "Designs", widths: [10], rows }]));
const cellsOf = (bytes: Uint8Array) => {
  const answer = read(bytes);
  return "rows" in answer ? answer.rows.map(({ cells }) => cells) : answer.refused;
};
/** Drops empty cells at the end of rows, as Excel does. */
const trimmed = (rows: string[][]) =>
  rows.map((cells) => cells.slice(0, cells.findLastIndex((cell) => cell !== "") + 1));

const formulaLike = fc.constantFrom(
  "=1+1",
  "+86 579",
  "-5",
  "@SUM(A1)",
  "\t=cmd",
  "\r=x",
  "'=x",
  "''-",
  "'tis",
  "_x000D_",
);
const cell = fc.oneof(
  formulaLike,
  fc.string({ unit: "binary" }).map((text) => text.toWellFormed().replaceAll("\0", "0")),
  fc.constantFrom("哭哭马，25厘米", '12" 直径；"软"', "a\nb\r\nc", "دمية، ٥٥", " both ", "🐴", "007"),
);
const table = fc
  .array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 })
  .map((rows) => rows.map((cells) => ["x", ...cells]));

describe("a table that is written and read", () => {
  test("as CSV is the same table", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        expect(cellsOf(await csvOf(rows))).toEqual(rows);
      }),
      { numRuns: 300 },
    );
  });

  test("as XLSX is the same table", async () => {
    await fc.assert(
      fc.asyncProperty(table, async (rows) => {
        expect(cellsOf(await xlsxOf(rows))).toEqual(trimmed(rows));
      }),
      { numRuns: 300 },
    );
  });
});

test("no cell of a CSV begins like a formula", async () => {
  const text = Buffer.from(await csvOf([["=HYPERLINK(1)", "+1", "-1", "@x", "\tx", "\rx", "a=b"]])).toString("utf8");
  for (const each of text.slice(1).trimEnd().split(",")) expect(each).toMatch(/^("?'|a=b)/);
});

describe("a CSV", () => {
  test.each<[title: string, bytes: Uint8Array, cells: string[][] | string]>([
    ["of Excel in Chinese Windows", Buffer.from([0xbb, 0xf5, 0xba, 0xc5, 0x2c, 0x41]), [["货号", "A"]]],
    [
      "with semicolons",
      Buffer.from('a;b\r\n"1;2";3\r\n'),
      [
        ["a", "b"],
        ["1;2", "3"],
      ],
    ],
    [
      "with tabs in UTF-16",
      Buffer.from("\ufeffa\tb\r\n1\t2", "utf16le"),
      [
        ["a", "b"],
        ["1", "2"],
      ],
    ],
    ["with a declared delimiter", Buffer.from("sep=;\r\na;b"), [["a", "b"]]],
    ["with binary data", Buffer.from([1, 0, 2, 0, 3]), "noTable"],
  ])("%s is read", (_, bytes, cells) => expect(cellsOf(bytes)).toEqual(cells));

  test("keeps its row numbers across empty rows", () => {
    expect(read(Buffer.from("a,b\n\n,\n1,2\n"))).toEqual({
      rows: [
        { row: 1, cells: ["a", "b"] },
        { row: 4, cells: ["1", "2"] },
      ],
    });
  });
});

const sheetOf = (data: string, more: Record<string, Uint8Array> = {}, before = "") =>
  zipSync({
    ...Object.fromEntries(
      Object.entries(workbookParts([{ name: "A", widths: [] }])).map(([name, text]) => [name, strToU8(text)]),
    ),
    "xl/worksheets/sheet1.xml": strToU8(`${before}<worksheet><sheetData>${data}</sheetData></worksheet>`),
    ...more,
  });

describe("an XLSX", () => {
  test("is read with the stored values of formulas", () => {
    const data = `<row r="3"><c r="B3"><f>1+1</f><v>2</v></c><c r="C3" t="str"><f>CMD()</f><v>=x</v></c>
      <c r="D3"><f>A1</f></c><c r="E3"><v>11.639999999999999</v></c><c r="F3"><v>6901234567892</v></c><c r="G3" t="b"><v>1</v></c></row>`;
    expect(read(sheetOf(data))).toEqual({
      rows: [{ row: 3, cells: ["", "2", "=x", "", "11.64", "6901234567892", "TRUE"] }],
    });
  });

  test("is read without phonetic readings", () => {
    const strings = strToU8("<sst><si><r><t>哭</t></r><r><t>马</t></r><rPh><t>kū</t></rPh></si></sst>");
    const answer = cellsOf(sheetOf('<row><c t="s"><v>0</v></c></row>', { "xl/sharedStrings.xml": strings }));
    expect(answer).toEqual([["哭马"]]);
  });

  test("is read without zero bytes and unpaired surrogates", () => {
    const text = "a_x0000_b_xD83D_c_xD83D__xDE00_";
    expect(cellsOf(sheetOf(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`))).toEqual([["ab\ufffdc😀"]]);
  });

  const row = '<row><c t="inlineStr"><is><t>x</t></is></c></row>';
  const bomb = Buffer.alloc(limits.unpacked + 1024, 32);
  const huge = strToU8("x");
  test.each<[title: string, bytes: () => Uint8Array, reason: string]>([
    ["with macros", () => sheetOf(row, { "xl/vbaProject.bin": huge }), "macros"],
    ["in the old Excel format", () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), "oldExcel"],
    ["that is another ZIP", () => zipSync({ "a.txt": huge }), "noTable"],
    ["cut short", () => sheetOf(row).subarray(0, 300), "broken"],
    ["with a document type declaration", () => sheetOf("<row/>", {}, '<!DOCTYPE x [<!ENTITY a "b">]>'), "broken"],
    ["with a zip bomb", () => sheetOf(row, { "xl/sharedStrings.xml": bomb }), "tooLarge"],
    ["with too many columns", () => sheetOf('<row><c r="XFD1"><v>1</v></c></row>'), "tooManyColumns"],
    ["longer than 10,000 rows", () => sheetOf(row.repeat(limits.rows + 2)), "tooManyRows"],
    ["larger than the limit", () => Buffer.concat([sheetOf(row), bomb]).subarray(0, limits.bytes + 1), "tooLarge"],
  ])("%s is refused", (_, bytes, reason) => expect(cellsOf(bytes())).toBe(reason));

  test("with a false declared size is unpacked up to that size", () => {
    const falseSize = Buffer.from(sheetOf(row.repeat(9_000)));
    for (
      let at = falseSize.indexOf("PK\u0001\u0002", 0, "latin1");
      at >= 0;
      at = falseSize.indexOf("PK\u0001\u0002", at + 4, "latin1")
    )
      falseSize.writeUInt32LE(100, at + 24);
    expect(cellsOf(falseSize)).toBe("broken");
  });
});
