import { writeFile } from "node:fs/promises";
import { paths } from "@/lib/http/paths";
import { collectErrors } from "../support/collect-errors";
import { expect, smokeTagIf, test, words } from "../support/world";
import { choosePictures, makeLargePicture, pictureOrder, pictureTile, plushPictures } from "./picture-files";

const t = words("zh");

for (const width of [375, 1280])
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 812 }, hasTouch: width === 375, isMobile: width === 375 });

    test(
      "three pictures are taken, reordered and saved in under a minute",
      smokeTagIf(width === 375),
      async ({ page, context, world }) => {
        const browserErrors = await collectErrors(page);
        await world.signIn(context, await world.makeShop(), "manager", "zh");
        await page.goto(paths.workspaceNewListing("zh"));
        const startedAt = Date.now();
        if (width === 375) {
          await expect(page.locator("input#pictures-:not([name])")).toBeAttached();
          const chooser = page.waitForEvent("filechooser");
          await page.getByRole("button", { name: t("media.pictures.camera") }).click();
          const camera = await chooser;
          expect(await page.locator("input#pictures-").getAttribute("capture")).toBe("environment");
          await camera.setFiles(plushPictures);
        } else await choosePictures(page, plushPictures);
        for (const number of [1, 2, 3]) await expect(pictureTile(page, number)).toBeVisible();
        const [one, two, three] = await pictureOrder(page);

        await page
          .getByRole("button", { name: t("catalogue.editor.pictures.later", { number: 1 }), exact: true })
          .click();
        await expect.poll(() => pictureOrder(page)).toEqual([two, one, three]);
        await pictureTile(page, 3).focus();
        await page.keyboard.press("ArrowLeft");
        await expect.poll(() => pictureOrder(page)).toEqual([two, three, one]);
        await page.keyboard.press("ArrowLeft");
        await expect.poll(() => pictureOrder(page)).toEqual([three, two, one]);
        if (width === 1280) {
          await pictureTile(page, 1).hover();
          await page.mouse.down();
          await pictureTile(page, 3).hover();
          await page.mouse.up();
          await expect.poll(() => pictureOrder(page)).toEqual([two, one, three]);
          await expect(page.getByRole("dialog")).toHaveCount(0);
        }
        const before = await pictureOrder(page);
        await page
          .getByRole("button", { name: t("catalogue.editor.pictures.remove", { number: 2 }), exact: true })
          .click();
        await expect.poll(() => pictureOrder(page)).toEqual([before[0], before[2]]);
        await page.getByRole("button", { name: t("catalogue.undo"), exact: true }).click();
        await expect.poll(() => pictureOrder(page)).toEqual(before);

        await page.getByLabel(t("catalogue.editor.texts.name", { language: "中文" })).fill(`哭哭马${world.word}`);
        await page.locator("button#categoryId").click();
        await page.getByRole("searchbox", { name: t("catalogue.editor.category.search") }).fill("毛绒");
        await page.locator("#goods").getByRole("button", { name: /毛绒/ }).first().click();
        await page.locator("button[name=intent][value=save]").click();
        await page.waitForURL(/\/workspace\/listings\/(?!new)/);
        await expect.poll(() => pictureOrder(page)).toEqual(before);
        expect(Date.now() - startedAt).toBeLessThan(60_000);
        expect(browserErrors).toEqual([]);

        // A saved design leaves no pictures for the next new one.
        await page.goto(paths.workspaceNewListing("zh"));
        await expect(page.locator("input#pictures-:not([name])")).toBeAttached();
        await expect
          .poll(() => page.evaluate(() => indexedDB.databases().then((all) => all.length)))
          .toBeGreaterThan(0);
        expect(await pictureOrder(page)).toEqual([]);
      },
    );

    test("an upload survives a lost connection and a reload", async ({ page, context, world }) => {
      await world.signIn(context, await world.makeShop(), "assistant", "zh");
      await page.goto(paths.workspaceNewListing("zh"));
      // The connection is lost after the first part.
      let parts = 0;
      await page.route("**/api/uploads/*", async (route) => {
        if (route.request().method() === "PATCH" && ++parts === 2) {
          await context.setOffline(true);
          return route.abort("internetdisconnected");
        }
        return route.continue();
      });
      await choosePictures(page, await makeLargePicture("booth.jpg"));
      await expect(page.getByText(t("media.pictures.offline"))).toBeVisible();
      await context.setOffline(false);
      await expect(pictureTile(page, 1)).toBeVisible({ timeout: 25_000 });
      await page.unroute("**/api/uploads/*");
      const [first] = await pictureOrder(page);

      // A reload interrupts the next upload, which continues after the stored part.
      const offsets: number[] = [];
      let partRequests = 0;
      await page.route("**/api/uploads/*", (route) => {
        if (route.request().method() === "PATCH" && ++partRequests > 1) return;
        return route.continue();
      });
      await choosePictures(page, await makeLargePicture("shelf.jpg"));
      await expect.poll(() => partRequests).toBe(2);
      await page.unroute("**/api/uploads/*");
      page.on("request", (request) => {
        const offset = new URL(request.url()).searchParams.get("offset");
        if (offset !== null) offsets.push(Number(offset));
      });
      await page.reload();
      await expect(pictureTile(page, 2)).toBeVisible({ timeout: 25_000 });
      expect(offsets[0]).toBeGreaterThan(0);
      expect((await pictureOrder(page))[0]).toBe(first);
    });

    test("a file that is no picture is refused with an explanation and not added", async ({
      page,
      context,
      world,
    }, testInfo) => {
      await world.signIn(context, await world.makeShop(), "assistant", "zh");
      await page.goto(paths.workspaceNewListing("zh"));
      const files = {
        "a.jpg": Buffer.from("<svg xmlns='http://www.w3.org/2000/svg'/>"),
        "b.jpg": Buffer.alloc(15 * 1024 ** 2 + 1, 0xff),
        "c.heic": Buffer.concat([Buffer.from("\0\0\0\x18ftypheic"), Buffer.alloc(400_000)]),
      };
      const sent = Object.entries(files).map(([name, bytes]) => ({ path: testInfo.outputPath(name), bytes }));
      for (const { path, bytes } of sent) await writeFile(path, bytes);
      await choosePictures(
        page,
        sent.map(({ path }) => path),
      );
      for (const sentence of [
        t("catalogue.pictures.wrongType"),
        t("catalogue.pictures.tooLarge", { megabytes: 15 }),
        t("media.pictures.heic"),
      ])
        await expect(page.getByText(sentence)).toBeVisible({ timeout: 20_000 });
      expect(await pictureOrder(page)).toEqual([]);
      await page.reload();
      await expect(page.locator("input#pictures-:not([name])")).toBeAttached();
      await expect(page.getByText(t("catalogue.pictures.wrongType"))).toHaveCount(0);
    });
  });
