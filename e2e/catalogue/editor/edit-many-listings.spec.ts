import { paths } from "@/lib/http/paths";
import { expect, test } from "../../support/world";
import { screens, t } from "./editor-page";

for (const viewport of screens)
  test.describe(`on a screen of ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("several designs are edited at once after a preview, and the change is undone", async ({
      page,
      context,
      world,
    }) => {
      test.slow();
      const shop = await world.makeShop();
      const names = ["红马", "蓝马"].map((name) => `${name}${world.word}`);
      for (const zh of names) await world.makeDesign(shop, { titles: { zh } });
      const priceless = `灰马${world.word}`;
      await world.makeDesign(shop, { titles: { zh: priceless }, tiers: [], status: "draft" });
      await world.signIn(context, shop, "manager", "zh");
      await page.goto(paths.workspaceListings("zh"));
      for (const name of [...names, priceless])
        await page.getByRole("checkbox", { name: t("catalogue.own.choose", { name }) }).check();
      await page.getByRole("button", { name: t("catalogue.bulk.open") }).click();
      await expect(page.getByText(t("catalogue.bulk.chosen", { count: 3 }))).toBeVisible();

      await page.getByRole("radio", { name: t("catalogue.bulk.kind.price") }).check();
      await page.getByRole("button", { name: t("catalogue.bulk.see") }).click();
      await expect(page.getByText(t("catalogue.bulk.badPrice")).first()).toBeVisible();
      await page.getByRole("textbox", { name: t("catalogue.bulk.kind.price") }).fill("10");
      await page.getByRole("button", { name: t("catalogue.bulk.see") }).click();
      await expect(page.getByText(/^2 款产品：所有单价变动/)).toBeVisible();
      await expect(page.getByText(t("catalogue.bulk.unchanged.noPrice", { count: 1 }))).toBeVisible();
      await page.getByRole("button", { name: t("catalogue.bulk.confirm") }).click();
      await expect(page.getByText(t("catalogue.done.together"))).toBeVisible();
      await expect(page.locator("li").filter({ hasText: names[0] })).toContainText("12.80");
      await page.getByRole("button", { name: t("catalogue.undo") }).click();
      await expect(page.getByText(t("catalogue.done.undone"))).toBeVisible();
      await expect(page.locator("li").filter({ hasText: names[0] })).toContainText("11.64");

      await page.getByRole("link", { name: t("catalogue.own.byScore") }).click();
      await expect(page).toHaveURL(/sort=score/);
      await expect(page.locator("main li").filter({ hasText: world.word }).first()).toContainText(priceless);
    });

    test("a design is copied as a draft, and one is discontinued with a successor", async ({
      page,
      context,
      world,
    }) => {
      const shop = await world.makeShop();
      const [old, next] = [`老款${world.word}`, `新款${world.word}`];
      const design = await world.makeDesign(shop, { titles: { zh: old }, sku: `A-${world.word}` });
      await world.makeDesign(shop, { titles: { zh: next } });
      await world.signIn(context, shop, "manager", "zh");
      await page.goto(paths.workspaceListing("zh", design.id));
      await page.getByRole("button", { name: t("catalogue.life.copy") }).click();
      await expect(page.getByText(t("catalogue.done.copied"))).toBeVisible();
      await expect(page.locator("[name='title.zh']")).toHaveValue(old);
      await expect(page.locator("[name=sku]")).toHaveValue("");

      await page.goto(paths.workspaceListing("zh", design.id));
      await page.locator("summary", { hasText: t("catalogue.life.discontinue") }).click();
      await page.getByLabel(t("catalogue.life.successor")).selectOption({ label: next });
      await page.getByRole("button", { name: t("catalogue.life.discontinue"), exact: true }).click();
      await expect(page.getByText(t("catalogue.done.discontinued"))).toBeVisible();
    });
  });
