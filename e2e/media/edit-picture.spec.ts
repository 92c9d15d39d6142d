import { paths } from "@/lib/http/paths";
import { collectErrors } from "../support/collect-errors";
import { expect, test, words } from "../support/world";
import { choosePictures, makeLargePicture, makeProductPicture, pictureOrder, pictureTile } from "./picture-files";

const t = words("zh");

for (const width of [375, 1280])
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 812 }, hasTouch: width === 375, isMobile: width === 375 });

    test("a picture is cropped to a square, and the crop is undone", async ({ page, context, world }) => {
      const browserErrors = await collectErrors(page);
      await world.signIn(context, await world.makeShop(), "assistant", "zh");
      await page.goto(paths.workspaceNewListing("zh"));
      await choosePictures(page, await makeLargePicture("shelf.jpg"));
      await pictureTile(page, 1).click({ timeout: 30_000 });
      const dialog = page.getByRole("dialog", { name: t("media.edit.title", { number: 1 }) });
      const [original] = await pictureOrder(page);
      await dialog.getByLabel(t("media.edit.square"), { exact: true }).first().check();
      await dialog.getByLabel(t("media.edit.zoom")).focus();
      for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowRight");
      const stage = dialog.getByRole("img", { name: t("media.edit.square") });
      await stage.hover();
      await page.mouse.down();
      await page.mouse.move(40, 300, { steps: 4 });
      await page.mouse.up();
      await dialog.getByRole("button", { name: t("media.edit.use") }).click();
      await expect(dialog).toHaveCount(0, { timeout: 40_000 });
      await expect.poll(() => pictureOrder(page)).not.toContain(original);
      const shown = pictureTile(page, 1).locator("img");
      await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320);
      expect(await shown.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(320);

      await page.getByRole("button", { name: t("catalogue.undo"), exact: true }).click();
      await expect.poll(() => pictureOrder(page)).toEqual([original]);
      expect(browserErrors).toEqual([]);
    });

    test("a background is removed after a preview, restored, or kept with an explanation", async ({
      page,
      context,
      world,
    }) => {
      // The server removes a background four times, which is slow on a busy machine.
      test.slow();
      await world.signIn(context, await world.makeShop(), "assistant", "zh");
      await page.goto(paths.workspaceNewListing("zh"));
      await choosePictures(page, await makeProductPicture("box.jpg"));
      await pictureTile(page, 1).click({ timeout: 30_000 });
      const [original] = await pictureOrder(page);
      const dialog = page.getByRole("dialog");
      const before = dialog.getByRole("img", { name: t("media.edit.before") });
      const after = dialog.getByRole("img", { name: t("media.edit.after") });
      const shapeOf = (image: HTMLImageElement | HTMLCanvasElement) =>
        image instanceof HTMLImageElement ? image.naturalWidth / image.naturalHeight : image.width / image.height;
      const square = dialog.getByLabel(t("media.edit.square"), { exact: true }).first();
      await square.check();
      await dialog.getByLabel(t("media.edit.clean")).check();
      await expect(after).toBeVisible({ timeout: 40_000 });
      expect([await before.evaluate(shapeOf), await after.evaluate(shapeOf)]).toEqual([1, 1]);
      await square.uncheck();
      await expect.poll(() => before.evaluate(shapeOf)).not.toBe(1);
      await expect(dialog.getByRole("img", { name: t("media.edit.after") })).toBeVisible({ timeout: 40_000 });
      await dialog.getByRole("button", { name: t("media.edit.use") }).click();
      await expect(dialog).toHaveCount(0, { timeout: 40_000 });
      const [clean] = await pictureOrder(page);
      expect(clean).not.toBe(original);

      // The reopened dialog shows the edit and can revert it.
      await pictureTile(page, 1).click();
      await expect(dialog.getByLabel(t("media.edit.clean"))).toBeChecked();
      await dialog.getByLabel(t("media.edit.clean")).uncheck();
      await dialog.getByRole("button", { name: t("media.edit.use") }).click();
      await expect.poll(() => pictureOrder(page)).toEqual([original]);
      await page.getByRole("button", { name: t("catalogue.undo"), exact: true }).click();
      await expect.poll(() => pictureOrder(page)).toEqual([clean]);

      await choosePictures(page, await makeLargePicture("noise.jpg"));
      await pictureTile(page, 2).click({ timeout: 30_000 });
      await dialog.getByLabel(t("media.edit.clean")).check();
      await expect(dialog.getByRole("alert")).toHaveText(t("media.edit.busy"), { timeout: 40_000 });
      await expect(dialog.getByLabel(t("media.edit.clean"))).not.toBeChecked();
      await dialog.getByRole("button", { name: t("media.edit.cancel") }).click();
      await expect(dialog).toHaveCount(0);
    });
  });
