import { expect, test } from "vitest";
import { Report } from "./report";
import { tableOf } from "./table";

function filled() {
  const report = new Report();
  report.count("pages", "listing", 12);
  report.count("pages", "home", 8);
  for (let count = 0; count < 12; count++) report.complain("broken", "listing", `/en/p/gone-${count} answers 404`);
  report.notes.push("vnu did not run: there is no Java here");
  return report;
}

test("the table has a row for every type of page that was opened, and a total", () => {
  const lines = tableOf(filled()).split("\n");
  expect(lines.slice(1, 4).map((line) => line.split(/\s+/).slice(0, 2))).toEqual([
    ["home", "8"],
    ["listing", "12"],
    ["total", "20"],
  ]);
  expect(new Set(lines.slice(0, 4).map(({ length }) => length)).size).toBe(1);
});

test("the table shows the first ten examples of a fault, and their number", () => {
  const table = tableOf(filled());
  expect(table).toContain("broken: 12\n");
  expect(table.match(/✗/g)).toHaveLength(10);
  expect(table).toContain("· vnu did not run");
});

test("a report is clean without faults, and lists faults as JSON", () => {
  expect(new Report().isClean).toBe(true);
  expect(filled().isClean).toBe(false);
  const { faults, examples } = filled().toJSON();
  expect(faults).toMatchObject({ broken: 12, orphans: 0 });
  expect(examples.broken).toHaveLength(10);
});
