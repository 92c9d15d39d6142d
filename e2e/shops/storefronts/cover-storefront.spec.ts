import type { Page } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import { root } from "../../../scripts/sources";
import { collectErrors } from "../../support/collect-errors";
import { expect, test, words } from "../../support/world";

const t = words("zh");
const wide = `${root}demo/covers/happy-sister-toys.webp`;
const other = `${root}demo/covers/tideline-accessories.webp`;

/** Sums up the layout shifts of each page that is opened. */
const recordLayoutShifts = (page: Page) =>
  page.addInitScript(() => {
    const target = window as unknown as { jumps: number };
    target.jumps = 0;
    new PerformanceObserver((list) => {
      for (const each of list.getEntries()) target.jumps += (each as unknown as { value: number }).value;
    }).observe({ type: "layout-shift", buffered: true });
  });

for (const width of [375, 1280])
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: width === 375 ? 812 : 800 } });

    test("a manager adds a cover, chooses its crop, replaces it and removes it", async ({ page, context, world }) => {
      test.setTimeout(120_000);
      const shop = await world.makeShop();
      await world.makeDesign(shop);
      await world.signIn(context, shop, "manager", "zh");
      const browserErrors = await collectErrors(page);
      const storefront = async () => (await page.request.get(paths.shop("zh", shop))).text();
      const across = /media\/([a-z0-9]+)-1600\.avif/;
      expect(await storefront()).not.toMatch(across);

      await page.goto(paths.workspacePictures("zh"));
      const form = page.locator("main form", { has: page.locator("input[name=pictureId]") });
      const save = async () => {
        await form.getByRole("button", { name: t("shops.editShop.submit") }).click();
        await expect(form.getByText(t("shops.editShop.saved"))).toBeVisible();
      };
      await expect(form.getByText(t("shops.cover.none"))).toBeVisible();
      await expect(form.locator("input[type=file]")).toBeEnabled();
      await form.locator("input[type=file]").setInputFiles(wide);
      await expect(form.getByAltText(t("shops.cover.desk"))).toBeVisible({ timeout: 40_000 });
      await expect(form.getByAltText(t("shops.cover.phone"))).toBeVisible();
      await form.getByLabel(t("shops.cover.top")).check();
      await save();
      await expect.poll(storefront).toMatch(across);
      const html = await storefront();
      const key = across.exec(html)?.[1] ?? "";
      expect(html).toContain(`<meta property="og:image" content="http`);
      expect(/<meta property="og:image" content="([^"]+)"/.exec(html)?.[1]).toContain(key);

      const buyer = await (
        await context.browser()?.newContext({ locale: "zh-CN", viewport: { width, height: 800 } })
      )?.newPage();
      if (!buyer) throw new Error("no browser");
      await recordLayoutShifts(buyer);
      await buyer.goto(paths.shop("zh", shop), { waitUntil: "networkidle" });
      const cover = buyer.locator(`img[src*="${key}"]`);
      await expect(cover).toBeVisible();
      await expect.poll(() => cover.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(200);
      await expect(cover).toHaveCSS("object-position", "50% 0%");
      const box = await cover.boundingBox();
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(width === 375 ? 2.5 : 4, 1);
      expect(await buyer.evaluate(() => (window as unknown as { jumps: number }).jumps)).toBe(0);
      await buyer.context().close();

      await page.reload();
      await expect(form.getByLabel(t("shops.cover.top"))).toBeChecked();
      await expect(form.locator("input[type=file]")).toBeEnabled();
      await form.locator("input[type=file]").setInputFiles(other);
      await expect(form.getByAltText(t("shops.cover.desk"))).not.toHaveAttribute("src", new RegExp(key), {
        timeout: 40_000,
      });
      await form.getByRole("button", { name: t("shops.cover.remove") }).click();
      await form.getByRole("button", { name: t("shops.order.undo") }).click();
      await expect(form.getByAltText(t("shops.cover.desk"))).toBeVisible();
      await save();
      await expect.poll(storefront).not.toContain(key);
      expect(await storefront()).toMatch(across);
      await page.reload();
      await form.getByRole("button", { name: t("shops.cover.remove") }).click();
      await save();
      await expect.poll(storefront).not.toMatch(across);
      expect(browserErrors).toEqual([]);
    });
  });
