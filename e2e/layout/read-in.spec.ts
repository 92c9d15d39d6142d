import type { Page } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import type { Locale } from "@/lib/i18n/locale";
import { findings } from "../support/axe-violations";
import { expect, test, words } from "../support/world";

const line = (page: Page) => page.getByRole("status").filter({ has: page.locator("a[hreflang]") });
const textIn = (locale: Locale) => words(locale)("common.readIn.text");
const closeIn = (locale: Locale) => words(locale)("common.readIn.close");

/** Whether a page asked for the line; it does so while it loads. */
function listen(page: Page) {
  let asked = 0;
  page.on("request", (request) => {
    if (request.url().includes("/api/read-in")) asked++;
  });
  return async (path: string) => {
    const before = asked;
    await page.goto(path, { waitUntil: "load" });
    return asked > before;
  };
}

test.describe("a reader of Portuguese", () => {
  test.use({ locale: "pt-BR" });

  test("is told that an English page is there in Portuguese, goes there, and is not told again", async ({
    page,
    world,
  }) => {
    const visit = listen(page);
    const design = await world.makeDesign(await world.makeShop(), {
      titles: { en: "Crying horse", "pt-br": "Cavalinho chorão" },
    });
    expect(await visit(paths.listing("en", design))).toBe(true);
    await expect(line(page)).toContainText(textIn("pt-br"));
    await expect(line(page)).toHaveAttribute("lang", "pt-BR");
    const title = page.locator("main h1");
    const place = await title.boundingBox();
    await line(page).evaluate((element) => element.setAttribute("hidden", ""));
    expect(await title.boundingBox()).toEqual(place);
    await page.locator(".read-in").evaluate((element) => element.removeAttribute("hidden"));
    await line(page).getByRole("link").click();
    await expect(page).toHaveURL(absolute(paths.listing("pt-br", design)));
    await expect(page.locator("main h1")).toHaveText("Cavalinho chorão");
    expect(await visit(paths.listing("pt-br", design))).toBe(false);
    expect(await visit(paths.about("en"))).toBe(false);
    await expect(line(page)).toHaveCount(0);
  });

  test("closes the line by keyboard, and it stays closed", async ({ page }) => {
    const visit = listen(page);
    expect(await visit(paths.about("en"))).toBe(true);
    await expect(line(page)).toBeVisible();
    expect(await findings(page, "[role=status]:has(a)")).toEqual([]);
    await line(page)
      .getByRole("button", { name: closeIn("pt-br") })
      .press("Enter");
    await expect(line(page)).toHaveCount(0);
    expect(await visit(paths.about("en"))).toBe(false);
    expect(await visit(paths.trending("en"))).toBe(false);
    await page.goto("/");
    await expect(page).toHaveURL(absolute(paths.home("en")));
  });
});

test.describe("a reader of Arabic", () => {
  test.use({ locale: "ar-EG", viewport: { width: 375, height: 812 } });

  test("is told in Arabic, from right to left, within a phone's screen", async ({ page }) => {
    await page.goto(paths.home("fr"));
    await expect(line(page)).toContainText(textIn("ar"));
    await expect(line(page)).toHaveCSS("direction", "rtl");
    const box = await line(page).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(375);
    await page.emulateMedia({ media: "print" });
    await expect(line(page)).toBeHidden();
  });
});

test.describe("a reader of a language we have not", () => {
  test.use({ locale: "de-DE" });

  test("is told nothing", async ({ page }) => {
    expect(await listen(page)(paths.about("en"))).toBe(false);
  });
});

test("the page is the same for everybody, and says it only when asked", async ({ request }) => {
  const read = async (language?: string) =>
    (await request.get(paths.about("en"), { headers: language ? { "accept-language": language } : {} })).text();
  const html = await read();
  expect(await read("pt-BR")).toBe(html);
  expect(html).not.toContain(textIn("pt-br"));
  const answer = await request.get("/api/read-in?l=ur");
  expect(await answer.json()).toEqual({ text: textIn("ur"), close: closeIn("ur") });
  expect((await request.get("/api/read-in?l=de")).status()).toBe(400);
});
