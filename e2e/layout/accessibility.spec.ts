import type { Page } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import { type Locale, locales } from "@/lib/i18n/locale";
import { axeViolations } from "../support/axe-violations";
import { type DocumentType, makeDocuments } from "../support/pages";
import { expect, test, words } from "../support/world";

/** All documents are checked in one language of each direction; other languages need only the main ones. */
const fullyChecked: readonly Locale[] = ["en", "ar"];
const mainDocuments = ["home", "category", "listing", "storefront", "search"];

/** Splits the documents in two tests, since each half takes minutes on a busy machine. */
const halves = { "the first half of all documents": [0, 12], "the second half of all documents": [12, 99] } as const;

const widths = [320, 375, 768, 1280];

/** Expects that axe finds nothing on the documents, and that none of them is wider than the screen. */
async function checkDocuments(page: Page, locale: Locale, documents: DocumentType[]): Promise<void> {
  for (const { name, path } of documents) {
    await page.goto(path(locale));
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(excess, `${name} in ${locale} at ${width}`).toBeLessThanOrEqual(0);
    }
    expect.soft(await axeViolations(page, undefined, locale === "en"), `${name} in ${locale}`).toEqual([]);
  }
}

const missing: DocumentType = { name: "not found", path: (locale) => `/${locale}/p/nothing-1` };

for (const locale of fullyChecked)
  for (const [which, [from, to]] of Object.entries(halves))
    test(`axe finds nothing on ${which} in ${locale}, and none is wider than the screen`, async ({ page, world }) => {
      test.setTimeout(300_000);
      await checkDocuments(page, locale, [...(await makeDocuments(world)), missing].slice(from, to));
    });

test("axe finds nothing on the main documents in the other languages, and none is wider than the screen", async ({
  page,
  world,
}) => {
  test.setTimeout(300_000);
  const documents = (await makeDocuments(world)).filter(({ name }) => mainDocuments.includes(name));
  for (const locale of locales.filter((each) => !fullyChecked.includes(each)))
    await checkDocuments(page, locale, [...documents, missing]);
});

test("axe finds nothing on a form with errors", async ({ page, world }) => {
  const design = await world.makeDesign(await world.makeShop());
  await page.goto(paths.listing("en", design));
  await page.getByRole("button", { name: words("en")("inquiries.sendInquiry.send") }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
});

test("the keyboard reaches the search, the designs and the primary button", async ({ page, world }) => {
  const design = await world.makeDesign(await world.makeShop());
  await page.goto(paths.listing("en", design));
  await page.keyboard.press("Tab");
  const skip = page.locator(":focus");
  await expect(skip).toHaveAttribute("href", "#content");
  await expect(skip).toBeVisible();
  const reached = new Set<string>();
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return undefined;
      const shows = (each: Element | null) => each !== null && getComputedStyle(each).outlineStyle !== "none";
      const isSeen = shows(activeElement) || shows(activeElement.closest("form, label"));
      return { text: activeElement.textContent?.trim() || activeElement.getAttribute("name") || "", isSeen };
    });
    if (!focused) break;
    expect.soft(focused.isSeen, `${focused.text} shows its focus`).toBe(true);
    reached.add(focused.text);
  }
  expect([...reached]).toContain(words("en")("inquiries.sendInquiry.send"));
  expect([...reached]).toContain("q");
});
