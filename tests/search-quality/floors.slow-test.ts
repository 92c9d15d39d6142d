import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { readPool } from "@/db/client";
import { locales } from "@/lib/i18n/locale";
import { copyDemoMarket } from "../runner/prepared-markets";
import { examples } from "./examples";
import { emptyCeiling, goodFloor } from "./floors";
import { inMarket } from "./in-market";
import { reportRows } from "./report";
import { type Answer, findFirstPage, runQuestions } from "./run-questions";
import type { Found } from "./score";

let answers: Answer[] = [];
/** The first page of each example, and of socks with and without cotton. */
const pages: Found[][] = [];
const socks: Found[][] = [];

beforeAll(async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-quality-"));
  await copyDemoMarket(folder);
  await inMarket(folder, async () => {
    answers = await runQuestions(readPool);
    for (const [locale, query] of examples) pages.push(await findFirstPage(locale, query, readPool));
    for (const query of ["cotton socks", "socks -cotton", "socks without cotton"])
      socks.push(await findFirstPage("en", query, readPool));
  }).finally(() => rmSync(folder, { recursive: true, force: true }));
}, 240_000);

describe("the search of the demo market", () => {
  test.each(locales)("finds good first pages and hardly an empty one in %s", (locale) => {
    const row = reportRows(answers).find((each) => each.locale === locale && each.half === "both");
    expect(row?.good).toBeGreaterThanOrEqual(goodFloor);
    expect(row?.empty).toBeLessThanOrEqual(emptyCeiling);
  });

  test("finds the goods that buyers name in their own words first", () => {
    const wrong = examples.flatMap(([locale, query, categories], at) => {
      const found = pages[at]?.[0]?.category ?? "";
      return categories.split(" ").includes(found) ? [] : [`${locale} ${query}: ${found || "nothing"}`];
    });
    expect(wrong).toEqual([]);
  });

  test("excludes goods with a word after a minus or a negation", () => {
    const [cotton = 0, ...others] = socks.map((page) => page.filter(({ title }) => /\bcotton\b/i.test(title)).length);
    expect(cotton).toBeGreaterThan(0);
    expect(others).toEqual([0, 0]);
  });
});
