import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { env } from "@/lib/core/env";
import { freePort, MarketProcess } from "@/server/start/market-process";
import { writePseudoMessages } from "../../tests/support/pseudo-messages";
import { makeDocuments } from "../support/pages";
import { expect, test } from "../support/world";
import { findUntranslatedTexts, listKnownTexts } from "./untranslated-text";

const folder = mkdtempSync(path.join(tmpdir(), "rattledrum-pseudo-"));
let market: MarketProcess;

/** Starts a second market process on the journeys' database, with messages in the pseudo-languages. */
test.beforeAll(async () => {
  test.setTimeout(180_000);
  writePseudoMessages(path.join(folder, "messages"));
  const { DATABASE_URL = "", DATABASE_OWNER_URL = DATABASE_URL } = env();
  const settings = {
    DATABASE_URL,
    DATABASE_OWNER_URL,
    MESSAGES_DIR: path.join(folder, "messages"),
    WORKER: "off",
    DEMO: "off",
  };
  market = await new MarketProcess({ dataDir: env().DATA_DIR, port: await freePort(), settings }).opened();
});
test.afterAll(async () => {
  await market?.stopped();
  rmSync(folder, { recursive: true, force: true });
});

test("every text of the interface comes from messages/, and long ones fit", async ({ page, world }) => {
  test.setTimeout(300_000);
  const documents = await makeDocuments(world);
  for (const [locale, name] of [
    ["en", "en-XA"],
    ["ar", "ar-XB"],
  ] as const) {
    let own = await listKnownTexts(locale);
    for (const { name: which, path: pathIn } of documents) {
      const label = `${which} in ${name}`;
      await page.goto(market.origin + pathIn(locale));
      let leftovers = await findUntranslatedTexts(page, own);
      // Another journey may have added names since, so they are read once more.
      if (leftovers.length > 0) {
        own = await listKnownTexts(locale);
        leftovers = await findUntranslatedTexts(page, own);
      }
      expect.soft(leftovers, label).toEqual([]);
      for (const width of [320, 375, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        const excess = await page.evaluate(() => window.document.documentElement.scrollWidth - innerWidth);
        expect.soft(excess, `${label} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  }
});
