import { paths } from "@/lib/http/paths";
import { makePictureFile, zipOf } from "@/lib/imports/pictures.fixture";
import { expect, test, words } from "../support/world";

const t = words("zh");

for (const width of [375, 1280])
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 812 } });

    test("a merchant imports pictures by item number, sees which are skipped, and undoes the import", async ({
      page,
      context,
      world,
    }) => {
      test.setTimeout(120_000);
      const shop = await world.makeShop();
      const sku = `H-${world.word}`;
      await world.makeDesign(shop, { sku, titles: { zh: `哭哭马${world.word}` } });
      await world.signIn(context, shop, "manager", "zh");
      await page.goto(paths.workspaceImports("zh"));
      const [red, blue] = [await makePictureFile("#cc2222"), await makePictureFile("#2222cc")];
      const buffer = zipOf({ [`${sku}-1.jpg`]: red, [`${sku}/2.jpg`]: blue, "nobody.jpg": red, "old.zip": red });
      await page
        .getByLabel(t("imports.pictures.pick"))
        .setInputFiles({ name: "照片.zip", mimeType: "application/zip", buffer });
      await page.getByRole("button", { name: t("imports.pictures.check") }).click();
      await expect(page.getByRole("heading", { name: t("imports.pictures.result.title") })).toBeVisible();
      await expect(page.getByText(t("imports.pictures.entry.noSuchListing"))).toBeVisible();
      await expect(page.getByText(t("imports.pictures.entry.nested"))).toBeVisible();
      await page.getByLabel(t("imports.pictures.run.replace")).check();
      await page.getByRole("button", { name: t("imports.pictures.run.start", { count: 1 }) }).click();
      await expect(page.getByText(t("imports.done.edited", { count: 1 }))).toBeVisible({ timeout: 60_000 });
      await page.locator("summary", { hasText: t("imports.undo.action") }).click();
      await page.getByRole("button", { name: t("imports.undo.sure") }).click();
      await expect(page.getByText(t("imports.undo.undone", { count: 1 }))).toBeVisible({ timeout: 30_000 });
    });
  });
