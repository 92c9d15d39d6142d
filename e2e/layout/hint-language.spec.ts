import type { Page } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import type { Locale } from "@/lib/i18n/locale";
import { axeViolations } from "../support/axe-violations";
import { expect, test, words } from "../support/world";

const hintOf = (page: Page) => page.getByRole("status").filter({ has: page.locator("a[hreflang]") });
const textIn = (locale: Locale) => words(locale)("common.languageHint.text");
const closeIn = (locale: Locale) => words(locale)("common.languageHint.close");

/** The hint is a line of its own between header and content, and does not stay on the screen. */
async function expectCoversNothing(page: Page) {
  await expect(hintOf(page)).toBeVisible();
  const gaps = await hintOf(page).evaluate((hint) => {
    const { top, bottom } = hint.getBoundingClientRect();
    const header = document.querySelector("header")?.getBoundingClientRect().bottom ?? Number.NaN;
    const content = document.querySelector("h1")?.getBoundingClientRect().top ?? Number.NaN;
    return { header: top - header, content: content - bottom, position: getComputedStyle(hint).position };
  });
  expect(gaps.header).toBeGreaterThanOrEqual(0);
  expect(gaps.content).toBeGreaterThanOrEqual(0);
  expect(gaps.position).toBe("static");
}

/** Returns a function that opens a page and reports whether it has requested the hint while loading. */
function trackHintRequests(page: Page) {
  let requestCount = 0;
  page.on("request", (request) => {
    if (request.url().includes("/api/hint")) requestCount++;
  });
  return async (path: string) => {
    const before = requestCount;
    await page.goto(path, { waitUntil: "load" });
    return requestCount > before;
  };
}

test.describe("a reader of Portuguese", () => {
  test.use({ locale: "pt-BR" });

  test("sees a hint on an English page that it exists in Portuguese, follows it, and sees no further hint", async ({
    page,
    world,
  }) => {
    const visit = trackHintRequests(page);
    const design = await world.makeDesign(await world.makeShop(), {
      titles: { en: "Crying horse", "pt-br": "Cavalinho chorão" },
    });
    expect(await visit(paths.listing("en", design))).toBe(true);
    await expect(hintOf(page)).toContainText(textIn("pt-br"));
    await expect(hintOf(page)).toHaveAttribute("lang", "pt-BR");
    await expectCoversNothing(page);
    await hintOf(page).getByRole("link").click();
    await expect(page).toHaveURL(absolute(paths.listing("pt-br", design)));
    await expect(page.locator("main h1")).toHaveText("Cavalinho chorão");
    expect(await visit(paths.listing("pt-br", design))).toBe(false);
    expect(await visit(paths.about("en"))).toBe(false);
    await expect(hintOf(page)).toHaveCount(0);
  });

  test("closes the hint by keyboard, and it stays closed", async ({ page }) => {
    const visit = trackHintRequests(page);
    expect(await visit(paths.about("en"))).toBe(true);
    await expect(hintOf(page)).toBeVisible();
    expect(await axeViolations(page, "[role=status]:has(a)")).toEqual([]);
    await hintOf(page)
      .getByRole("button", { name: closeIn("pt-br") })
      .press("Enter");
    await expect(hintOf(page)).toHaveCount(0);
    expect(await visit(paths.about("en"))).toBe(false);
    expect(await visit(paths.trending("en"))).toBe(false);
    await page.goto("/");
    await expect(page).toHaveURL(absolute(paths.home("en")));
  });
});

test.describe("a reader of Arabic", () => {
  test.use({ locale: "ar-EG", viewport: { width: 375, height: 812 } });

  test("sees the hint in Arabic, from right to left, within a phone's screen", async ({ page }) => {
    await page.goto(paths.home("fr"));
    await expect(hintOf(page)).toContainText(textIn("ar"));
    await expect(hintOf(page)).toHaveCSS("direction", "rtl");
    await expectCoversNothing(page);
    const box = await hintOf(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(375);
    await page.emulateMedia({ media: "print" });
    await expect(hintOf(page)).toBeHidden();
  });
});

test.describe("a reader of an unsupported language", () => {
  test.use({ locale: "de-DE" });

  test("sees no hint", async ({ page }) => {
    expect(await trackHintRequests(page)(paths.about("en"))).toBe(false);
  });
});

test("the page is the same for everybody, and the hint is a separate request", async ({ request }) => {
  const read = async (language?: string) =>
    (await request.get(paths.about("en"), { headers: language ? { "accept-language": language } : {} })).text();
  const html = await read();
  expect(await read("pt-BR")).toBe(html);
  expect(html).not.toContain(textIn("pt-br"));
  const response = await request.get("/api/hint?l=ur");
  expect(await response.json()).toEqual({ text: textIn("ur"), close: closeIn("ur") });
  expect((await request.get("/api/hint?l=de")).status()).toBe(400);
});
