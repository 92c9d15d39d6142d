import { paths } from "@/lib/http/paths";
import { expect, test, words } from "../support/world";

const t = words("zh");
const held = `${paths.workspaceInquiries("zh")}?status=held`;

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "a shop" : "a shop without JavaScript", () => {
    test.use({ javaScriptEnabled, viewport: { width: 375, height: 812 } });

    test("releases several held inquiries at once, first the chosen ones and then all", async ({
      page,
      context,
      world,
    }) => {
      const shop = await world.makeShop();
      const design = await world.makeDesign(shop);
      for (const buyerName of ["Ana", "Beatriz", "Carla"])
        await world.makeInquiry(shop, [design], { buyerName, heldReason: "too_fast" });
      await world.signIn(context, shop, "owner", "zh");

      await page.goto(held);
      await page.getByRole("button", { name: t("inquiries.release.chosen") }).click();
      await expect(page.getByRole("alert").filter({ hasText: t("inquiries.release.none") })).toBeVisible();
      await page.getByLabel(t("inquiries.release.choose", { name: "Beatriz" })).check();
      await page.getByRole("button", { name: t("inquiries.release.chosen") }).click();
      await expect(page.getByText(t("inquiries.release.done", { count: 1 }))).toBeVisible();

      await page.goto(held);
      await expect(page.getByText("Beatriz")).toHaveCount(0);
      await page.getByRole("button", { name: t("inquiries.release.all", { count: 2 }) }).click();
      await expect(page.getByText(t("inquiries.release.done", { count: 2 }))).toBeVisible();
      await page.goto(paths.workspaceInquiries("zh"));
      for (const name of ["Ana", "Beatriz", "Carla"]) await expect(page.getByText(name)).toBeVisible();
    });
  });
