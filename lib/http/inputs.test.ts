import { describe, expect, test } from "vitest";
import { z } from "zod";
import { listFiles } from "../../scripts/sources";
import { hostileTexts, minProcessorTime } from "./hostile-text.fixture";

const modules = listFiles(/^[\w-]*input[\w-]*\.ts$|-fields\.ts$/, "lib").filter(
  (file) => !/\.(test|fixture)\.ts$/.test(file),
);
const exported = await Promise.all(
  modules.map(async (file) =>
    Object.entries((await import(`../../${file}`)) as object).map(([name, value]) => ({ file, name, value })),
  ),
);
const schemas = exported
  .flat()
  .flatMap(({ file, name, value }) => (value instanceof z.ZodType ? [{ file, name, schema: value }] : []));

/** Returns the names of all fields in a schema, and a few that forms build from ids. */
function fieldsOf(schema: z.ZodType): string[] {
  const names = new Set(["lines.0.quantity", "lines.0.listingId", "words.1a", "designs", "prices.0", "attr.1"]);
  const visited = new Set<unknown>();
  const visit = (value: unknown) => {
    if (typeof value !== "object" || value === null || visited.has(value)) return;
    visited.add(value);
    if (value instanceof z.ZodObject) for (const name of Object.keys(value.shape)) names.add(name);
    for (const inner of Object.values(value instanceof z.ZodType ? value.def : value)) visit(inner);
  };
  visit(schema);
  return [...names];
}

describe("every field of a form is parsed in linear time", () => {
  test("all forms are found", () => {
    expect(schemas.length).toBeGreaterThan(100);
  });

  test.each(schemas)("$name of $file", ({ schema }) => {
    const fields = fieldsOf(schema);
    for (const text of hostileTexts(30_000)) {
      const form = Object.fromEntries(fields.map((name) => [name, name.endsWith("[]") ? [text] : text]));
      for (const given of [form, text])
        expect(
          minProcessorTime(() => schema.safeParse(given), 200),
          JSON.stringify(text.slice(0, 8)),
        ).toBeLessThan(200);
    }
  });
});
