import { paths } from "@/lib/http/paths";
import { expect, test, words } from "../support/world";

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
    await expect(page.locator("[data-line=goods]").first()).toContainText("22,320");
    await expect(page.locator("[data-line=cartons]").first()).toContainText("30");
    await expect(page.locator("[data-line=load]").first()).toContainText(/^5\.9 /);
    await expect(page.locator("a[data-from='500']")).toHaveAttribute("aria-current", "true");
    await expect(page.locator('#inquiry [name="lines.0.quantity"]')).toHaveValue("2400");
    await expect(page).toHaveURL(/\?qty=2400/);
    await page.reload();
    await expect(page.locator("[data-line=goods]").first()).toContainText("22,320");
  });

  test("is chosen with a price tier, with and without a script", async ({ browser, page, world }) => {
    const design = await world.makeDesign(await world.makeShop(), { tiers, currency: "CNY" });
    const plain = await browser.newPage({ javaScriptEnabled: false });
    for (const each of [page, plain]) {
      await each.goto(paths.listing("zh", design));
      await expect(each.locator("a[data-from='120']")).toHaveAttribute("aria-current", "true");
      await expect(each.locator("[data-line=next]")).toContainText("380");
      await each.locator("a[data-from='500']").click();
      await expect(each.locator("a[data-from='500']")).toHaveAttribute("aria-current", "true");
      await expect(each.locator("#qty")).toHaveValue("500");
      await expect(each.locator("[data-line=goods]").first()).toContainText("4,650");
      await expect(each.locator("[data-line=next]")).toBeEmpty();
      await expect(each).toHaveURL(/\?qty=500/);
    }
    await plain.close();
  });

  test("of a million pieces fits on a phone and on a desk", async ({ page, world }) => {
    const design = await world.makeDesign(await world.makeShop(), { tiers, currency: "CNY" });
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(paths.listing("ru", design, 1_000_000));
      for (const figure of await page.locator("#planner dd").all())
        expect(await figure.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
      expect(
        await page.locator("#planner").evaluate(({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth),
      ).toBe(true);
    }
  });

  for (const screen of [
    { width: 1280, height: 800 },
    { width: 375, height: 740 },
  ])
    test(`is on the first screen of ${screen.width} pixels with name, price, MOQ, day and buttons`, async ({
      page,
      world,
    }) => {
      const t = words("en");
      await page.setViewportSize(screen);
      await page.goto(paths.listing("en", await world.makeDesign(await world.makeShop(), { tiers, currency: "CNY" })));
      const shown = [
        page.locator("main h1"),
        page.locator("photo-gallery [data-strip] img").first(),
        page.locator("[data-line=price]:visible").first(),
        page.getByText(t("listing.about.moq"), { exact: false }).locator("visible=true").first(),
        page.locator("[data-line=leaves]:visible").first(),
        page.getByRole("link", { name: t("listing.inquiry.send") }).first(),
        page
          .getByRole("button", { name: screen.width < 768 ? t("listing.inquiry.addShort") : t("listing.inquiry.add") })
          .first(),
      ];
      for (const each of shown) await expect(each).toBeInViewport({ ratio: 0.99 });
    });

  test("is planned by the server with the same texts without a script", async ({ browser, page, world }) => {
    const design = await world.makeDesign(await world.makeShop(), { tiers, currency: "CNY" });
    await page.goto(paths.listing("es", design));
    await page.locator("#qty").fill("1000");
    const figures = page.locator("[data-line]");
    await expect(page.locator("a[data-from='500']")).toHaveAttribute("aria-current", "true");
    const live = await figures.allTextContents();

    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(paths.listing("es", design));
    await plain.locator("#qty").fill("1000");
    await plain.locator("#qty").press("Enter");
    await expect(plain).toHaveURL(/\?qty=1000/);
    expect(await plain.locator("[data-line]").allTextContents()).toEqual(live);
    await plain.close();
  });
});
