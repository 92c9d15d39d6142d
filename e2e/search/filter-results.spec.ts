import type { Page } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import { axeViolations } from "../support/axe-violations";
import { expect, test, type World, words } from "../support/world";

const t = words("en");

/** Creates one design with a small MOQ and one with an MOQ of 3,000. */
async function makeTwo(world: World) {
  const shop = await world.makeShop();
  const make = (name: string, tiers: [number, number][]) =>
    world.makeDesign(shop, {
      titles: { en: `${name} ${world.word}`, zh: `${name} ${world.word}` },
      tiers,
      currency: "CNY",
    });
  const small = await make("Small", [
    [60, 1400],
    [1000, 900],
  ]);
  const large = await make("Large", [[3000, 500]]);
  return { small, large };
}

const cards = (page: Page) => page.locator("main article h2");
const show = (page: Page) => page.locator("filter-form").getByRole("button", { includeHidden: true });
const showCount = (count: number) => t("search.filters.showCount", { designs: t("browse.designCount", { count }) });

test.describe("on a phone", () => {
  test.use({ viewport: { width: 375, height: 812 } });

  test("filters open as a sheet that counts each choice, apply together, and are removed by chips", async ({
    page,
    world,
  }) => {
    await makeTwo(world);
    await page.goto(paths.search("en", world.word));
    await expect(cards(page)).toHaveCount(2);
    await expect(show(page)).toBeHidden();
    await page.locator("summary", { hasText: t("search.filters.title") }).click();
    await expect(show(page)).toHaveText(showCount(2));
    await page.getByLabel(t("search.filters.need"), { exact: true }).fill("2000");
    await page.getByRole("radio", { name: /^100 / }).check();
    await expect(show(page)).toHaveText(showCount(1));
    await expect(page).toHaveURL(paths.search("en", world.word));
    expect(await axeViolations(page)).toEqual([]);
    await show(page).click();

    await expect(page).toHaveURL(`/en/search?q=${world.word}&qty=2000&moq=100`);
    await expect(cards(page)).toHaveText([`Small ${world.word}`]);
    await expect(page.locator("main article")).toContainText("25 cartons · 4.9 m³");
    await expect(page.locator("summary", { hasText: t("search.filters.title") })).toContainText("1");
    await page
      .getByRole("list", { name: t("search.filters.chosen") })
      .getByRole("link")
      .first()
      .click();
    await expect(page).toHaveURL(`/en/search?q=${world.word}&qty=2000`);
    await expect(cards(page)).toHaveCount(2);
    await expect(page.locator("main article", { hasText: "Large" })).toContainText("more than you need");
  });
});

test.describe("on a phone without JavaScript", () => {
  test.use({ viewport: { width: 375, height: 812 }, javaScriptEnabled: false });

  test("the sheet of filters opens, closes beside it, and applies by its button", async ({ page, world }) => {
    await makeTwo(world);
    await page.goto(paths.search("en", world.word));
    const filter = page.locator("summary", { hasText: t("search.filters.title") });
    await filter.click();
    await expect(show(page)).toBeVisible();
    await filter.click({ position: { x: 20, y: 20 } });
    await expect(show(page)).toBeHidden();
    await filter.click();
    await page.getByRole("radio", { name: /^100 / }).check();
    await show(page).click();
    await expect(cards(page)).toHaveText([`Small ${world.word}`]);
  });
});

test.describe("on a desktop", () => {
  test.use({ viewport: { width: 1280, height: 900 } });

  test("a filter chosen by pointer applies at once, one chosen by keyboard applies by the button", async ({
    page,
    world,
  }) => {
    await makeTwo(world);
    await page.goto(paths.search("en", world.word));
    await expect(show(page)).toBeHidden();
    await page.getByText("100 pieces").click();
    await expect(page).toHaveURL(`/en/search?q=${world.word}&moq=100`);
    await expect(cards(page)).toHaveCount(1);

    await page.getByLabel(t("search.filters.max"), { exact: true }).fill("0.5");
    await expect(show(page)).toBeVisible();
    await show(page).click();
    await expect(page).toHaveURL(`/en/search?q=${world.word}&max=0.5&moq=100`);
    await expect(cards(page)).toHaveCount(0);
  });

  test("filters without results suggest which one to remove and how many designs that finds", async ({
    page,
    world,
  }) => {
    await makeTwo(world);
    await page.goto(paths.search("en", { q: world.word, max: "0.5", moq: 100 }));
    const suggestion = page.getByRole("link", { name: /^Without/ });
    await expect(suggestion).toHaveText([/“\u2068Up to US\$0\.50\u2069” ?1 design/]);
    await suggestion.click();
    await expect(page).toHaveURL(`/en/search?q=${world.word}&moq=100`);
    await expect(cards(page)).toHaveCount(1);
  });

  test("filters work without a script", { tag: "@smoke" }, async ({ browser, world }) => {
    await makeTwo(world);
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
    await page.goto(paths.search("en", world.word));
    await page.getByLabel(t("search.filters.need"), { exact: true }).fill("2,000");
    await page.getByLabel(t("search.filters.need"), { exact: true }).press("Enter");
    await expect(page).toHaveURL(/qty=2%2C000/);
    await expect(page.locator("main article", { hasText: "Small" })).toContainText("¥9.00");
    await page.getByRole("link", { name: t("search.sort.price"), exact: true }).click();
    await expect(cards(page)).toHaveText([`Large ${world.word}`, `Small ${world.word}`]);
    await page.getByRole("link", { name: t("search.sort.moq"), exact: true }).click();
    await expect(cards(page)).toHaveText([`Small ${world.word}`, `Large ${world.word}`]);
    await expect(page.getByRole("link", { name: `Small ${world.word}`, exact: true })).toHaveAttribute(
      "href",
      /\?qty=2000$/,
    );
    await page.getByLabel(t("common.searchForm.label")).fill(`small ${world.word}`);
    await page.getByLabel(t("common.searchForm.label")).press("Enter");
    await expect(page).toHaveURL(/qty=2000/);
    await expect(cards(page)).toHaveText([`Small ${world.word}`]);
    await page.close();
  });

  test("axe finds nothing with chosen filters, with and without results", async ({ page, world }) => {
    await makeTwo(world);
    for (const [locale, query] of [
      ["en", { q: world.word, qty: 500, moq: 100, verified: 0, sort: "price" }],
      ["ar", { q: world.word, qty: 500, max: "0.1", days: 3, district: "d2" }],
    ] as const) {
      await page.goto(paths.search(locale, query));
      expect(await axeViolations(page)).toEqual([]);
    }
  });
});

test("a search without meaningful words offers help", async ({ request }) => {
  for (const q of ["the of and", "🐴🐴", "x".repeat(500), "%\\_'\"", "\u202e\u0000"]) {
    const response = await request.get(`/en/search?q=${encodeURIComponent(q)}`);
    expect([q, response.status()]).toEqual([q, 200]);
    expect(await response.text()).toContain(t("search.browseIndustries"));
  }
});
