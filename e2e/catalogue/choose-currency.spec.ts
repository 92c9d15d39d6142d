import { eq } from "drizzle-orm";
import { database } from "@/db/client";
import { categories } from "@/db/schema";
import { type Currency, convert, toDecimal } from "@/lib/core/money";
import { inCurrency, paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { formats } from "@/lib/i18n/format";
import { getRates } from "@/lib/market/get-rates";
import { parseHead } from "../support/head";
import { makeDocuments } from "../support/pages";
import { expect, test, type World } from "../support/world";

const tiers: [number, number][] = [
  [120, 1164],
  [500, 930],
];
const { money } = formats("en");

/** Returns the design's price tiers in euro cents. */
async function priceInEuros() {
  const rates = await getRates();
  return tiers.map(([from, fen]) => ({
    from,
    unitPrice: convert({ amount: fen, currency: "CNY" }, "EUR", rates).amount,
  }));
}
const inEuros = (amount: number, isRounded = false) => money({ amount, currency: "EUR" }, isRounded);

async function makeTwo(world: World) {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop, { tiers, currency: "CNY" });
  await world.makeDesign(shop, { titles: { en: `Other horse ${world.word}` }, tiers, currency: "CNY" });
  return design;
}

const menu = "header [data-swap=languages]";

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("a design has the same price in tiers, planner and structured data, and one canonical address", async ({
    page,
    request,
    world,
  }) => {
    const design = await makeTwo(world);
    const path = paths.listing("en", design);
    const prices = await priceInEuros();
    await page.goto(inCurrency(paths.listing("en", design, 600), "EUR"));

    for (const { from, unitPrice } of prices)
      await expect(page.locator(`a[data-from="${from}"]`)).toContainText(inEuros(unitPrice));
    await expect(page.locator("a[data-from='120']")).toContainText("¥11.64");
    const [first, second] = prices.map(({ unitPrice }) => unitPrice);
    await expect(page.locator("[data-line=goods]").first()).toHaveText(inEuros(600 * (second ?? 0), true));
    const [json] = await page.locator("script[type='application/ld+json']").allTextContents();
    const graph: { "@type": string; offers?: unknown }[] = JSON.parse(json ?? "{}")["@graph"] ?? [];
    expect(graph.find((each) => each["@type"] === "Product")?.offers).toMatchObject({
      price: toDecimal(120 * (first ?? 0)),
      priceCurrency: "EUR",
      priceSpecification: prices.map(({ unitPrice }) => ({ price: toDecimal(unitPrice), priceCurrency: "EUR" })),
    });
    const { asOf } = await getRates();
    await expect(page.locator("main")).toContainText(formats("en").day(asOf));
    await expect(page.locator("footer")).toContainText(formats("en").day(asOf, "long"));

    const head = parseHead(await page.content());
    expect(head.canonical).toBe(absolute(path));
    expect(head.robots ?? "index").not.toContain("noindex");
    for (const address of head.alternates.values()) expect(address).not.toContain("?");
    const [own, withUnknownCurrency] = await Promise.all(
      [path, `${path}?currency=usd`, `${path}?currency=GBP`].map(async (each) => (await request.get(each)).text()),
    );
    expect(withUnknownCurrency).toBe(own);
  });

  test("a currency is chosen in the language menu and preserved by forms and cards until the default is chosen", {
    tag: "@smoke",
  }, async ({ page, world }) => {
    const design = await makeTwo(world);
    const [, second] = await priceInEuros();
    const choose = async (currency: Currency) => {
      await page.locator(`${menu} summary`).click();
      await page.locator(menu).getByRole("button", { name: currency }).click();
    };
    await page.goto(paths.listing("en", design));
    await choose("EUR");
    await expect(page).toHaveURL(/[?&]currency=EUR$/);
    await expect(page.locator(`${menu} summary`)).toContainText("EUR");
    await page.locator("#qty").fill("1000");
    await page.locator("#qty").press("Enter");
    await expect(page.locator("[data-line=goods]").first()).toHaveText(inEuros(1000 * (second?.unitPrice ?? 0), true));
    await page.getByRole("link", { name: `Other horse ${world.word}`, exact: true }).click();
    await expect(page.locator("main h1")).toHaveText(`Other horse ${world.word}`);
    await expect(page).toHaveURL(/\?qty=1000&currency=EUR$/);
    await choose("USD");
    await expect(page).toHaveURL(/\?qty=1000$/);
    await expect(page.locator("main .price-tiers")).toContainText("US$");
  });

  test("the price filter of a category uses the chosen currency and is converted to another one", async ({
    page,
    world,
  }) => {
    const design = await world.makeDesign(await world.makeShop(), {
      titles: { en: `Dear horse ${world.word}` },
      tiers: [[1, 8_765_400]],
      currency: "CNY",
    });
    const category = await database.query.categories.findFirst({ where: eq(categories.id, design.categoryId) });
    if (!category) throw new Error("no category");
    const rates = await getRates();
    const price = convert({ amount: 8_765_400, currency: "CNY" }, "EUR", rates).amount;
    await page.goto(inCurrency(paths.category("en", category), "EUR"));
    const filter = page.locator("form.filters");
    await expect(filter).toContainText("EUR");
    await filter.locator("[name=min]").fill(toDecimal(price - 100));
    await filter.locator("[name=max]").fill(toDecimal(price + 100));
    await filter.getByRole("button").last().click();
    const card = page.locator("main article", { hasText: `Dear horse ${world.word}` });
    await expect(card).toContainText(inEuros(price));
    await expect(page).toHaveURL(/currency=EUR/);

    await page.locator(`${menu} summary`).click();
    await page.locator(menu).getByRole("button", { name: "BRL" }).click();
    await expect(card).toContainText("R$");
    const minimum = Number(new URL(page.url()).searchParams.get("min")) * 100;
    expect(minimum).toBe(convert({ amount: price - 100, currency: "EUR" }, "BRL", rates).amount);
    await expect(page.getByRole("list", { name: "Chosen" })).toContainText("R$");
  });
});

test("following a link preserves the chosen currency", async ({ page, world }) => {
  const design = await makeTwo(world);
  await page.goto(inCurrency(paths.listing("en", design), "EUR"));
  await page.locator("#qty").fill("700");
  await page.getByRole("link", { name: `Other horse ${world.word}`, exact: true }).click();
  await expect(page).toHaveURL(/\?qty=700&currency=EUR$/);
  await page.locator("header nav:visible a", { hasText: "Trending" }).click();
  await expect(page).toHaveURL(`${paths.trending("en")}?currency=EUR`);
  await expect(page.locator("main article").first()).toContainText("€");
  await expect(page.locator(`${menu} summary`)).toContainText("EUR");
});

test("documents link search engines to no address with a currency", async ({ request, world }) => {
  test.slow();
  const read = async (path: string) => (await request.get(path)).text();
  const linksWith = (html: string) =>
    (html.match(/<(?:a|link)\b[^>]*>/g) ?? []).filter((tag) => tag.includes("currency="));
  for (const { name, path, isPrivate } of await makeDocuments(world)) {
    const own = path("en");
    expect.soft(linksWith(await read(own)), name).toEqual([]);
    const html = await read(inCurrency(own, "ZAR"));
    for (const tag of linksWith(html)) expect.soft(tag, name).toContain("nofollow");
    if (!isPrivate) expect.soft(parseHead(html).canonical, name).toBe(absolute(own));
  }
});
