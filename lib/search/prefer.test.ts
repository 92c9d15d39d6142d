import { PgDialect } from "drizzle-orm/pg-core";
import { describe, expect, test } from "vitest";
import { partOf, preferenceOf, rankedParts } from "./prefer";
import { tokenRanges } from "./tokens";

const dialect = new PgDialect();
const crystal = {
  text: "crystal",
  places: [0],
  count: 0,
  tokens: [7],
  words: [{ locale: "en", tsquery: "'crystal'" }],
};
const lamp = {
  text: "lamp",
  places: [1],
  count: 0,
  tokens: [tokenRanges.aboutCategories[0] + 3],
  words: [{ locale: "en", tsquery: "'lamp'" }],
};
const preference = preferenceOf([crystal, lamp] as never, "en");
const partsFor = (...counts: number[]) =>
  rankedParts(preference, counts).map(({ condition, total }) => ({ total, sql: dialect.sqlToQuery(condition).sql }));

describe("the parts of a ranking", () => {
  test("are titles of the kind, the kind and everything else", () => {
    const [titled, kind, others] = partsFor(5, 20, 300);
    expect(titled).toMatchObject({ total: 5, sql: expect.stringMatching(/^n\.facets && .* and n\.tsv_en @@ \S+$/) });
    expect(kind).toMatchObject({ total: 20, sql: expect.stringContaining("then false else true") });
    expect(others).toMatchObject({
      total: 300,
      sql: expect.stringMatching(/^true and case when n\.facets && \S+ then/),
    });
  });

  test("without listings join the next one", () => {
    expect(partsFor(0, 0, 300)).toEqual([{ total: 300, sql: "true" }]);
    const [kind, others] = partsFor(0, 20, 300);
    expect(kind?.sql).not.toContain("tsv_en");
    expect(kind?.sql).not.toContain("case");
    expect(others?.total).toBe(300);
    expect(partsFor(5, 0, 0).map(({ total }) => total)).toEqual([5, 0]);
  });

  test("are one for a query that names no concept", () => {
    expect(partOf(preferenceOf([], "en"))).toBeUndefined();
    expect(rankedParts(preferenceOf([], "en"), [9])).toHaveLength(1);
  });

  test("require the words of all concepts in one tsquery for each language", () => {
    expect(preference.titles).toEqual([{ locale: "en", tsquery: "'crystal' & 'lamp'" }]);
  });
});
