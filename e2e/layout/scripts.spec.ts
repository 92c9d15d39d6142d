import { brotliCompressSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { locales } from "@/lib/i18n/locale";
import { signInAsBuyer } from "../accounts/buyer";
import { collectErrors } from "../support/collect-errors";
import { makeDocuments } from "../support/pages";
import { makeSourcing, makeTrade, pagesOfBuyer } from "../support/trade";
import { expect, test } from "../support/world";

const ofMarket = expect.stringMatching(/^\/assets\/site\.[\w-]+\.js$/);
const ofThread = expect.stringMatching(/^\/assets\/thread\.[\w-]+\.js$/);
const scriptsOf = (page: Page) =>
  page
    .locator("script:not([type='application/ld+json'])")
    .evaluateAll((all) => all.map((script) => script.getAttribute("src") ?? script.textContent ?? ""));
const forbidden = "[style], [onclick], [onload], iframe, object";

test("every document has only the site's script and complies with the content security policy", async ({
  page,
  world,
}) => {
  test.slow();
  const browserErrors = await collectErrors(page);
  for (const { name, path } of await makeDocuments(world)) {
    await page.goto(path("ar"), { waitUntil: "load" });
    expect.soft(await scriptsOf(page), name).toEqual([ofMarket]);
    await expect.soft(page.locator(forbidden), name).toHaveCount(0);
  }
  expect(browserErrors).toEqual([]);
});

test("a private thread has one more script, of at most 4 kB, and no other private document does", async ({
  page,
  context,
  world,
}) => {
  test.slow();
  const trade = await makeTrade(world, await signInAsBuyer(context, { locale: "ar" }));
  const browserErrors = await collectErrors(page);
  for (const [name, path] of pagesOfBuyer(trade, (await makeSourcing(world)).token)) {
    await page.goto(path("ar"), { waitUntil: "load" });
    const scripts = await scriptsOf(page);
    const isThread = name.startsWith("thread");
    expect.soft(scripts.toSorted(), name).toEqual(isThread ? [ofMarket, ofThread] : [ofMarket]);
    await expect.soft(page.locator(forbidden), name).toHaveCount(0);
    const last = scripts.toSorted().at(-1) ?? "";
    if (isThread)
      expect(brotliCompressSync(await (await page.request.get(last)).body()).length).toBeLessThanOrEqual(4_000);
  }
  expect(browserErrors).toEqual([]);
});

test("the content security policy allows only scripts of our own origin", async ({ request, world }) => {
  test.slow();
  for (const { name, path } of await makeDocuments(world)) {
    const policy = (await request.get(path("en"))).headers()["content-security-policy"] ?? "";
    expect.soft(/script-src ([^;]*)/.exec(policy)?.[1], name).toBe("'self'");
    expect.soft(policy, name).toContain("default-src 'none'");
  }
});

test("structured data has the price that the page shows", async ({ page, world }) => {
  const tiers: [number, number][] = [
    [100, 1420],
    [1000, 1200],
  ];
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop, { tiers, currency: "CNY" });
  for (const locale of locales.filter((each) => each === "en" || each === "zh")) {
    await page.goto(`/${locale}/p/${design.slug}-${design.id.toString(36)}`);
    const [json] = await page.locator("script[type='application/ld+json']").allTextContents();
    const graph: { "@type": string; offers?: { price: number | string; priceCurrency: string } }[] =
      JSON.parse(json ?? "{}")["@graph"] ?? [];
    const offer = graph.find((each) => each["@type"] === "Product")?.offers;
    expect(offer?.priceCurrency).toBe(locale === "zh" ? "CNY" : "USD");
    if (locale === "zh") expect(Number(offer?.price)).toBe(1420);
    const shown = Number(offer?.price).toLocaleString("en-US", { minimumFractionDigits: 2 });
    await expect(page.locator("main")).toContainText(shown);
  }
});
