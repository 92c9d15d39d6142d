import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { env } from "@/lib/core/env";
import { root } from "../../scripts/sources";
import { expect, test } from "../support/world";
import { columnsThatDiffer, reduced, shareThatDiffers, type Width } from "./compare";
import { hasLetters } from "./fonts";
import { lookedAt, signInAs } from "./shown";

const references = `${root}e2e/looks/references`;
const taken = `${root}test-results/looks`;
const isKeeping = process.env.KEEP_LOOKS === "1";
/** Of what stands on a page: dates and counts move, words and pictures stay where they are. */
const tolerance = 0.2;
/** Of how lists whose length and order depend on the day and the hour fill the width of the page. */
const toleranceOfLists = 0.3;
/** Pixels of a page that are looked at, from its top. */
const lowest = 5200;

for (const folder of [references, taken]) mkdirSync(folder, { recursive: true });

for (const width of [375, 1280] as const)
  for (const locale of (["en", "ar", "zh"] as const).filter(hasLetters))
    test.describe(`${width} pixels, ${locale}`, () => {
      test.use({ viewport: { width, height: 900 } });

      test("every page looks as it did when it was last looked at", async ({ page, context }) => {
        test.setTimeout(240_000);
        await page.emulateMedia({ reducedMotion: "reduce" });
        for (const { name, path, as, movesDaily } of await lookedAt(locale)) {
          await context.clearCookies();
          await context.addCookies([{ name: "locale", value: locale, url: env().SITE_URL }]);
          if (as) await signInAs(context, as);
          await page.goto(path);
          await showAllPictures(page);
          const file = `${name}-${locale}-${width}`;
          const whole = await shotOf(page, width);
          writeFileSync(`${taken}/${file}.png`, whole);
          if (movesDaily) await blankPictures(page);
          const small = await reduced(movesDaily ? await shotOf(page, width) : whole, width);
          const reference = `${references}/${file}.webp`;
          if (isKeeping) writeFileSync(reference, small);
          const kept = readFileSync(reference);
          if (movesDaily) expect.soft(await columnsThatDiffer(small, kept, width), file).toBeLessThan(toleranceOfLists);
          else expect.soft(await shareThatDiffers(small, kept, width), file).toBeLessThan(tolerance);
        }
      });
    });

/** Pictures become grey squares. */
const blankPictures = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("picture { background: #ddd !important } picture > img { visibility: hidden }");
    document.adoptedStyleSheets = [sheet];
  });

async function shotOf(page: Page, width: Width): Promise<Buffer> {
  const height = Math.min(lowest, await page.evaluate(() => document.documentElement.scrollHeight));
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } });
}

/** Pictures below the fold are loaded too, and the fonts, before anybody looks. */
const showAllPictures = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const far of document.querySelectorAll(".near")) far.classList.remove("near");
    for (const image of document.images) image.loading = "eager";
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });
