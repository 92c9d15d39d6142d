import { beforeAll, describe, expect, test } from "vitest";
import { closeDatabase, readPool } from "@/db/client";
import { inEmptyMarket } from "@/db/testing";
import { loadDemoMarket } from "@/demo/load";
import { locales } from "@/lib/i18n/locale";
import { examples } from "./examples";
import { emptyCeiling, goodFloor } from "./floors";
import { loadedAt } from "./in-market";
import { reportRows } from "./report";
import { type Answer, findFirstPage, runQuestions } from "./run-questions";
import type { Found } from "./score";

let answers: Answer[] = [];
/** The first page of each example, and of socks with and without wool. */
const pages: Found[][] = [];
const socks: Found[][] = [];

beforeAll(async () => {
  await inEmptyMarket(async (ownerUrl) => {
    await loadDemoMarket(ownerUrl, undefined, loadedAt);
    usePools(ownerUrl);
    try {
      answers = await runQuestions(readPool);
      for (const [locale, query] of examples) pages.push(await findFirstPage(locale, query, readPool));
      for (const query of ["wool socks", "socks -wool", "socks without wool"])
        socks.push(await findFirstPage("en", query, readPool));
    } finally {
      await closeDatabase();
    }
  });
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
    const [wool = 0, ...others] = socks.map((page) => page.filter(({ title }) => /\bwool\b/i.test(title)).length);
    expect(wool).toBeGreaterThan(0);
    expect(others).toEqual([0, 0]);
  });
});

/** Makes pools that are opened from now on connect to the database of `ownerUrl`, with the login of the application. */
function usePools(ownerUrl: string) {
  const url = new URL(process.env.DATABASE_URL ?? "");
  url.pathname = new URL(ownerUrl).pathname;
  Object.assign(process.env, { DATABASE_URL: url.href, DATABASE_OWNER_URL: ownerUrl });
}
