import { expect, type Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locale";
import { axeViolations } from "./axe-violations";

/** A language of each script and direction that pages are laid out for. */
export const checkedLanguages = ["en", "zh", "ar"] as const satisfies Locale[];

const widths = [375, 1280];

/** Opens a page and expects that it is accessible and fits. */
export async function openAccessible(page: Page, path: string, locale: Locale): Promise<void> {
  await page.goto(path);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expectAccessible(page, locale, path);
}

/**
 * Expects that the open page is never wider than a phone's or a computer's screen, and that axe finds nothing on it.
 * axe reads the English page on both screens; in other languages it has the same elements with the same colours, so axe
 * reads it once.
 */
export async function expectAccessible(page: Page, locale: Locale, name = page.url()): Promise<void> {
  for (const width of widths) {
    const where = `${name} at ${width} pixels`;
    await page.setViewportSize({ width, height: 812 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth), where).toBeLessThanOrEqual(width);
    if (locale === "en" || width === widths[0])
      expect(await axeViolations(page, undefined, locale === "en"), where).toEqual([]);
  }
}
