import { paths } from "@/lib/http/paths";
import { root } from "../../../scripts/sources";
import { collectErrors } from "../../support/collect-errors";
import { expect, test, words } from "../../support/world";

const t = words("zh");
const pictures = ["front", "use", "group"].map((shot) => `${root}demo/pictures/toys/plush-horse-red-${shot}.webp`);

for (const width of [375, 1280])
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: width === 375 ? 812 : 800 } });

    test("a brand page shows a story, a lookbook and the days from sketch to shelf", async ({
      page,
      context,
      world,
    }) => {
      test.setTimeout(150_000);
      const shop = await world.makeShop();
      for (let count = 0; count < 3; count++) await world.makeDesign(shop);
      const design = await world.makeDesign(shop, {
        titles: { zh: `灯塔抓夹 ${world.word}`, en: `Claw ${world.word}` },
      });
      await world.signIn(context, shop, "manager", "zh");
      const browserErrors = await collectErrors(page);
      expect((await page.request.get(paths.shopBrand("zh", shop))).status()).toBe(404);

      await page.goto(paths.workspaceBrand("zh"));
      const story = `四个朋友，一块醋酸板（${world.word}）。`;
      const storyForm = page.locator("main form", { has: page.locator("textarea[name='stories.zh']") });
      await storyForm.locator("textarea[name='stories.zh']").fill(story);
      await storyForm.getByRole("button", { name: t("shops.editShop.submit") }).click();
      await expect(storyForm.getByText(t("shops.editShop.saved"))).toBeVisible();

      const lookbook = page.locator("main form", { has: page.locator("input[type=file]") });
      await expect(lookbook.locator("input[type=file]")).toBeEnabled();
      await lookbook.locator("input[type=file]").setInputFiles(pictures);
      await expect(lookbook.locator("ol > li")).toHaveCount(3, { timeout: 40_000 });
      const caption = `先自己戴 ${world.word}`;
      await lookbook.locator("input[name='captionsZh[]']").nth(1).fill(caption);
      await lookbook.getByRole("button", { name: t("shops.editShop.submit") }).click();
      await expect(lookbook.getByText(t("shops.editShop.saved"))).toBeVisible();

      const row = page.locator("#timeline li").filter({ hasText: `灯塔抓夹 ${world.word}` });
      await row.getByRole("button", { name: t("brand.today.sketch") }).click();
      await row.getByRole("button", { name: t("brand.today.sample") }).click();
      await expect(row.getByRole("button", { name: t("brand.today.firstBatch") })).toBeVisible();
      await row.getByText(t("brand.milestones.correct")).click();
      const days = { sketch: "2026-11-02", sample: "2026-11-04", firstBatch: "2026-11-03", shipped: "2026-11-09" };
      for (const [stage, day] of Object.entries(days)) await row.locator(`input[name=${stage}]`).fill(day);
      await row.getByRole("button", { name: t("shops.editShop.submit") }).click();
      await expect(row.getByText(t("brand.milestones.order")).first()).toBeVisible();
      await expect(row.locator("input[name=shipped]")).toHaveValue(days.shipped);
      await row.locator("input[name=firstBatch]").fill("2026-11-06");
      await row.getByRole("button", { name: t("shops.editShop.submit") }).click();
      await expect(row.getByText(t("brand.days", { count: 7 }))).toBeVisible();

      const buyer = await (await context.browser()?.newContext({ viewport: { width, height: 800 } }))?.newPage();
      if (!buyer) throw new Error("no browser");
      await expect(async () => {
        await buyer.goto(paths.shop("zh", shop));
        await buyer.getByRole("link", { name: t("brand.see") }).click({ timeout: 1_000 });
      }).toPass();
      await expect(buyer).toHaveURL(paths.shopBrand("zh", shop));
      await expect(buyer.getByText(story)).toBeVisible();
      await expect(buyer.getByText(caption)).toBeVisible();
      await expect(buyer.getByText(t("brand.days", { count: 7 }))).toBeVisible();
      await expect(buyer.getByText(t("brand.timeline.from"))).toHaveCount(0);
      await expect(buyer.getByRole("link", { name: `灯塔抓夹 ${world.word}` })).toHaveAttribute(
        "href",
        paths.listing("zh", design),
      );
      await buyer.context().close();
      expect(browserErrors.filter((each) => !each.includes("404"))).toEqual([]);
    });
  });
