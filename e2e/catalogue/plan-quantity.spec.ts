import { paths } from "@/lib/http/paths";
import { expect, test } from "../support/world";

const tiers: [number, number][] = [
  [120, 1164],
  [500, 930],
];

test.describe("a quantity", () => {
  test("updates price, cartons and cubic metres while it is typed, and is stored in the address", {
    tag: "@smoke",
  }, async ({ page, world }) => {
    const design = await world.makeDesign(await world.makeShop(), { tiers, currency: "CNY" });
    await page.goto(paths.listing("zh", design));
    await page.locator("#qty").fill("2400");
    await expect(page.locator("[data-says=goods]").first()).toContainText("22,320");
    await expect(page.locator("[data-says=cartons]").first()).toContainText("30");
    await expect(page.locator("[data-says=load]")).toContainText(/^5\.9 /);
    await expect(page.locator("tr[data-from='500']")).toHaveAttribute("aria-current", "true");
    await expect(page.locator('#inquiry [name="lines.0.quantity"]')).toHaveValue("2400");
    await expect(page).toHaveURL(/\?qty=2400/);
    await page.reload();
    await expect(page.locator("[data-says=goods]").first()).toContainText("22,320");
  });

  test("is planned by the server with the same texts without a script", async ({ browser, page, world }) => {
    const design = await world.makeDesign(await world.makeShop(), { tiers, currency: "CNY" });
    await page.goto(paths.listing("es", design));
    await page.locator("#qty").fill("1000");
    const figures = page.locator("[data-says]");
    await expect(page.locator("tr[data-from='500']")).toHaveAttribute("aria-current", "true");
    const live = await figures.allTextContents();

    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(paths.listing("es", design));
    await plain.locator("#qty").fill("1000");
    await plain.locator("#qty").press("Enter");
    await expect(plain).toHaveURL(/\?qty=1000/);
    expect(await plain.locator("[data-says]").allTextContents()).toEqual(live);
    await plain.close();
  });
});
