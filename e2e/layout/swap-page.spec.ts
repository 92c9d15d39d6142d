import type { Page } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { collectErrors } from "../support/collect-errors";
import { expect, test, type World } from "../support/world";

/** Opens a storefront and returns the link to its design. */
async function openShop(page: Page, world: World) {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  await page.goto(paths.shop("en", shop));
  const address = paths.listing("en", design);
  return { shop: paths.shop("en", shop), address, link: page.locator(`main a[href="${address}"]:visible`).first() };
}

/** Counts full page loads from now on. */
function countLoads(page: Page) {
  const loads = { count: 0 };
  page.on("request", (request) => {
    if (request.isNavigationRequest()) loads.count++;
  });
  return loads;
}

test("a link shows the next page without a full load, with its own title, address and languages", {
  tag: "@smoke",
}, async ({ page, world }) => {
  const browserErrors = await collectErrors(page);
  const { shop, address, link } = await openShop(page, world);
  const loads = countLoads(page);
  const storefrontTitle = await page.title();
  await link.click();
  await expect(page).toHaveURL(address);
  await expect(page).not.toHaveTitle(storefrontTitle);
  await expect(page.locator("link[rel=canonical]")).toHaveCount(1);
  await expect(page.locator("link[rel=canonical]")).toHaveAttribute("href", new RegExp(`${address}$`));
  await expect(page.locator("header a[hreflang=ar]")).toHaveAttribute("href", address.replace("/en/", "/ar/"));
  await expect(page.locator("p[aria-live]")).toHaveText(await page.title());
  await expect(page.locator("main")).toBeFocused();

  await page.goBack();
  await expect(page).toHaveURL(shop);
  await expect(page).toHaveTitle(storefrontTitle);
  expect(loads.count).toBe(0);
  expect(browserErrors).toEqual([]);
});

test("a page that was prefetched too long ago is requested again when it is opened, and counts one visit", async ({
  page,
  world,
}) => {
  await page.clock.install();
  const { address, link } = await openShop(page, world);
  const methods: string[] = [];
  page.on("request", (request) => {
    if (new URL(request.url()).pathname === address) methods.push(request.method());
  });
  const prefetch = page.waitForResponse((response) => new URL(response.url()).pathname === address);
  await link.hover();
  await prefetch;
  await page.clock.fastForward(31_000);
  await link.click();
  await expect(page).toHaveURL(address);
  await expect(page.locator("main")).toBeFocused();
  expect(methods).toEqual(["GET", "GET"]);
});

test("a change of language and a private page are full loads", async ({ page, world }) => {
  const { shop } = await openShop(page, world);
  const loads = countLoads(page);
  await page.locator("footer a[hreflang=ar]").click();
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  await page.locator("header a[href='/ar/sign-in']:visible").click();
  await expect(page).toHaveURL(`/ar/sign-in?back=${encodeURIComponent(shop.replace("/en/", "/ar/"))}`);
  expect(loads.count).toBe(2);
});

test("a link to a page that has been removed is a full load, which shows its status page", async ({ page, world }) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  await page.goto(paths.shop("en", shop));
  await world.changeDesign(shop, design, { status: "removed" });
  await expect.poll(async () => (await page.request.get(paths.listing("en", design))).status()).toBe(410);
  const loaded = page.waitForResponse((response) => response.request().isNavigationRequest());
  await page
    .locator(`main a[href="${paths.listing("en", design)}"]:visible`)
    .first()
    .click();
  expect((await loaded).status()).toBe(410);
  await expect(page).toHaveURL(paths.listing("en", design));
  await expect(page.locator("h1")).toHaveText(words("en")("common.status.gone.title"));
});

test("a tap on a phone swaps the page", async ({ browser, world }) => {
  const context = await browser.newContext({ hasTouch: true, isMobile: true, viewport: { width: 375, height: 780 } });
  const page = await context.newPage();
  const { address, link } = await openShop(page, world);
  const loads = countLoads(page);
  await link.tap();
  await expect(page).toHaveURL(address);
  expect(loads.count).toBe(0);
  await context.close();
});
