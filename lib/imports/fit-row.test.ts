import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Actor } from "../core/actor";
import { checkRow } from "./check-row";
import { columnsFor } from "./columns";
import { fitRow } from "./fit-row";
import { readRow } from "./read-table";

const columns = [...columnsFor(["material"]), ...Array.from({ length: 200 }, () => undefined)];
const catalogue = { industries: [], categories: [], attributes: {} };
const actor: Actor = { kind: "user", userId: "x", locale: "zh", memberships: [], isOperator: false };
const cellOf = (column: string, text: string) => columns.map((each) => (each === column ? text : ""));
const wrongIn = (cells: string[]) =>
  checkRow(actor, readRow({ row: 2, cells }, columns), undefined, catalogue).errors.map(({ column }) => column);

describe("fitting a row of a table", () => {
  test("keeps a row within the limit", () => {
    const text = fc.string({ maxLength: 150, unit: "binary" });
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), (cells) => {
        expect(fitRow(cells, columns)).toEqual(cells);
      }),
      { numRuns: 30 },
    );
  });

  test("empties unknown columns of a longer row, which then fits the database", () => {
    const texts = fc.array(fc.constantFrom("长", "\u0001", '"', "a ", "😀"), {
      minLength: columns.length,
      maxLength: columns.length,
    });
    fc.assert(
      fc.property(texts, fc.integer({ min: 1_000, max: 8_000 }), (marks, length) => {
        const fitted = fitRow(
          marks.map((mark) => mark.repeat(length)),
          columns,
        );
        expect(fitted.filter((cell, at) => cell && !columns[at])).toEqual([]);
        expect(JSON.stringify(fitted).length).toBeLessThan(390_000);
        expect(fitted.every((cell) => cell.isWellFormed())).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test("keeps the texts of a longer row, and texts above the limit of their field remain above it", () => {
    const own = columns.map((column) => (column ? "" : "x".repeat(2_000)));
    const withOwn = (cells: string[]) => own.map((cell, at) => cells[at] || cell);
    for (const column of ["sku", "title.zh", "description.en", "attribute.material", "grossKg"]) {
      const limit = column.startsWith("description.") ? 4_000 : 200;
      const right = withOwn(cellOf(column, ` ${"1".repeat(column === "sku" ? 40 : 8)} `));
      expect(wrongIn(fitRow(right, columns))).toEqual(wrongIn(right));
      const long = withOwn(cellOf(column, `${"1".repeat(limit - 10)}${" ".repeat(5_000)}1`));
      expect(wrongIn(fitRow(long, columns))).toContain(column);
    }
  });
});
