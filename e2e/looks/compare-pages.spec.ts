import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { platform } from "node:os";
import type { Page } from "@playwright/test";
import { env } from "@/lib/core/env";
import type { Locale } from "@/lib/i18n/locale";
import { root } from "../../scripts/sources";
import { expect, test } from "../support/world";
import { differingColumns, differingShare, reduceScreenshot, type Width } from "./compare";
import { listComparedPages, signInAs } from "./compared-pages";

const references = `${root}e2e/looks/references`;
const screenshots = `${root}test-results/looks`;
const updatesReferences = process.env.KEEP_LOOKS === "1";
/** Allowed share of a page that differs, since dates and counts change. */
const tolerance = 0.2;
/** Allowed difference of columns on pages whose lists depend on the time. */
const listTolerance = 0.3;
/** Height of the compared part of a page in pixels, from its top. */
const maxHeight = 5200;

for (const folder of [references, screenshots]) mkdirSync(folder, { recursive: true });

for (const width of [375, 1280] as const)
  for (const locale of (["en", "ar", "zh"] as const).filter(hasFonts))
    test.describe(`${width} pixels, ${locale}`, () => {
      test.use({ viewport: { width, height: 900 } });

      test("every page looks like its reference", async ({ page, context }) => {
        test.setTimeout(240_000);
        await page.emulateMedia({ reducedMotion: "reduce" });
        for (const { name, path, as, movesDaily } of await listComparedPages(locale)) {
          await context.clearCookies();
          await context.addCookies([{ name: "locale", value: locale, url: env().SITE_URL }]);
          if (as) await signInAs(context, as);
          await page.goto(path);
          await showAllPictures(page);
          const file = `${name}-${locale}-${width}`;
          const screenshot = await shotOf(page, width);
          writeFileSync(`${screenshots}/${file}.png`, screenshot);
          if (movesDaily) await blankPictures(page);
          const small = await reduceScreenshot(movesDaily ? await shotOf(page, width) : screenshot, width);
          const reference = `${references}/${file}.webp`;
          if (updatesReferences) writeFileSync(reference, small);
          const stored = readFileSync(reference);
          if (movesDaily) expect.soft(await differingColumns(small, stored, width), file).toBeLessThan(listTolerance);
          else expect.soft(await differingShare(small, stored, width), file).toBeLessThan(tolerance);
        }
      });
    });

/** Replaces pictures by grey squares. */
const blankPictures = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("picture { background: #ddd !important } picture > img { visibility: hidden }");
    document.adoptedStyleSheets = [sheet];
  });

async function shotOf(page: Page, width: Width): Promise<Buffer> {
  const height = Math.min(maxHeight, await page.evaluate(() => document.documentElement.scrollHeight));
  return page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } });
}

/** Loads the pictures below the fold and the fonts. */
const showAllPictures = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (const far of document.querySelectorAll(".near")) far.classList.remove("near");
    for (const image of document.images) image.loading = "eager";
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
  });

/** Returns whether the machine has fonts for a language. Minimal Linux systems lack most; other systems have all. */
function hasFonts(locale: Locale): boolean {
  if (platform() !== "linux") return true;
  return Boolean(spawnSync("fc-list", [`:lang=${locale}`], { encoding: "utf8" }).stdout?.trim());
}
