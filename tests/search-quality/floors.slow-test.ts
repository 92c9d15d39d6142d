import { beforeAll, describe, expect, test } from "vitest";
import { closeDatabase, readPool } from "@/db/client";
import { inEmptyMarket } from "@/db/testing";
import { loadDemoMarket } from "@/demo/load";
import { locales } from "@/lib/i18n/locale";
import { emptyCeiling, goodFloor } from "./floors";
import { loadedAt } from "./in-market";
import { reportRows } from "./report";
import { type Answer, runQuestions } from "./run-questions";

let answers: Answer[] = [];

beforeAll(async () => {
  await inEmptyMarket(async (ownerUrl) => {
    await loadDemoMarket(ownerUrl, undefined, loadedAt);
    usePools(ownerUrl);
    answers = await runQuestions(readPool).finally(closeDatabase);
  });
}, 240_000);

describe("the search of the demo market", () => {
  test.each(locales)("finds good first pages and hardly an empty one in %s", (locale) => {
    const row = reportRows(answers).find((each) => each.locale === locale && each.half === "both");
    expect(row?.good).toBeGreaterThanOrEqual(goodFloor);
    expect(row?.empty).toBeLessThanOrEqual(emptyCeiling);
  });
});

/** Makes pools that are opened from now on connect to the database of `ownerUrl`, with the login of the application. */
function usePools(ownerUrl: string) {
  const url = new URL(process.env.DATABASE_URL ?? "");
  url.pathname = new URL(ownerUrl).pathname;
  Object.assign(process.env, { DATABASE_URL: url.href, DATABASE_OWNER_URL: ownerUrl });
}
