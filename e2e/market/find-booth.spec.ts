import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { asShop } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { booths } from "@/db/schema";
import { env } from "@/lib/core/env";
import { boothAnchor, paths } from "@/lib/http/paths";
import { expect, test, type World, words } from "../support/world";

/** Creates a shop at a booth of its own, whose long number no other shop has. */
async function makeBooth(world: World) {
  const shop = await world.makeShop();
  const number = `X${world.word.toUpperCase()}`;
  const place = { districtCode: "D3", floor: 2, area: "C", street: 9, number };
  await asShop(shop.id, async (tx) => {
    await tx.update(booths).set(place).where(eq(booths.shopId, shop.id));
    await purgeDocuments(tx, `shop:${shop.id}`, "market:D3");
  });
  const id = boothAnchor(number);
  for (const locale of ["en", "ar"] as const) {
    const floor = new URL(paths.floor(locale, "D3", 2), env().SITE_URL);
    await expect.poll(async () => (await fetch(floor)).text()).toContain(`id="${id}"`);
  }
  return { shop, number, id, floor: paths.floor("en", "D3", 2) };
}

const hrefs = (page: Page, selector: string) =>
  page.locator(selector).evaluateAll((all) => all.map((each) => each.getAttribute("href")).sort());

test("every shop of a floor is linked from the map and from the list", async ({ page, world }) => {
  const { shop, floor } = await makeBooth(world);
  await page.goto(floor);
  const onPlan = await hrefs(page, ".floor-map a");
  expect(onPlan).toContain(paths.shop("en", shop));
  expect(await hrefs(page, "main section section a[href*='/shop/']")).toEqual(onPlan);
  const ids = await page.locator(".floor-map a").evaluateAll((all) => all.map(({ id }) => `#${id}`).sort());
  expect(await hrefs(page, "main section section a[href^='#']")).toEqual(ids);
});

test("a plate links to its booth, which is marked and in the middle of a phone's screen", async ({ page, world }) => {
  const { shop, id, number, floor } = await makeBooth(world);
  const design = await world.makeDesign(shop);
  await page.setViewportSize({ width: 375, height: 780 });
  await page.goto(paths.listing("en", design));
  await page.locator(`main a[href="${floor}#${id}"]`).first().click();
  await expect(page).toHaveURL(`${floor}#${id}`);
  const booth = page.locator(`.floor-map a[id="${id}"]`);
  await expect(booth).toHaveAccessibleName(words("en")("market.map.booth", { shop: `Toys ${world.word}`, number }));
  await expect.poll(() => booth.evaluate((each) => each.matches(":target"))).toBe(true);
  await expect(booth.locator("text")).toHaveCSS("opacity", "1");
  const box = await booth.locator("rect").boundingBox();
  if (!box) throw new Error("the booth is not drawn");
  expect(box.width).toBeGreaterThanOrEqual(23.5);
  expect(box.x).toBeGreaterThanOrEqual(0);
  expect(box.x + box.width).toBeLessThanOrEqual(375);
  expect(box.y).toBeGreaterThan(100);
  expect(box.y + box.height).toBeLessThan(780);
});

test("a marked booth shows its name, and its neighbours hide theirs", async ({ page, world }) => {
  const { floor } = await makeBooth(world);
  await page.goto(floor);
  const id = await page.locator(".floor-map .street a:has(.shown)").first().getAttribute("id");
  const street = page.locator(".floor-map .street", { has: page.locator(`a[id="${id}"]`) });
  await page.goto("about:blank");
  await page.goto(`${floor}#${id}`);
  await expect(page.locator(`.floor-map a[id="${id}"] text`)).toHaveCSS("opacity", "1");
  for (const other of await street.locator(`a:not([id="${id}"]) text`).all())
    await expect(other).toHaveCSS("opacity", "0");
});

test("the keyboard moves through the booths, and the focused one shows its name", async ({ page, world }) => {
  const { id, floor } = await makeBooth(world);
  await page.goto(floor);
  const booth = page.locator(`.floor-map a[id="${id}"]`);
  await booth.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await expect(booth).toBeFocused();
  await expect(booth).toHaveCSS("outline-style", "solid");
  await expect(booth.locator("text")).toHaveCSS("opacity", "1");
});

test("a map is not mirrored in languages written from right to left", async ({ page, world }) => {
  const { id } = await makeBooth(world);
  await page.setViewportSize({ width: 375, height: 780 });
  const placesIn = async (locale: "en" | "ar") => {
    await page.goto(paths.floor(locale, "D3", 2));
    const places = [".floor-map .hall", `.floor-map a[id="${id}"] rect`].map((each) =>
      page.locator(each).boundingBox(),
    );
    return (await Promise.all(places)).map((box) => Math.round(box?.x ?? -1));
  };
  // Another shop may open between the two measurements and shift the street.
  await expect(async () => {
    const [hall, booth] = await placesIn("en");
    expect(hall).toBeGreaterThanOrEqual(0);
    expect(await placesIn("ar")).toEqual([hall, booth]);
  }).toPass({ timeout: 30_000 });
});

test("the map links from the market to a district and to a floor", { tag: "@smoke" }, async ({ page }) => {
  await page.goto(paths.market("ar"));
  await page.locator(`.site-map a[href="${paths.district("ar", "D1")}"]`).click();
  await expect(page).toHaveURL(paths.district("ar", "D1"));
  await page.locator(`.site-map a[href="${paths.floor("ar", "D1", 1)}"]`).click();
  await expect(page).toHaveURL(paths.floor("ar", "D1", 1));
  await expect(page.locator(".floor-map")).toBeVisible();
});
