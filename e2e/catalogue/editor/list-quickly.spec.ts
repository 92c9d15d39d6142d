import { paths } from "@/lib/http/paths";
import { expect, test } from "../../support/world";
import { choosePlush, field, pictures, pressIntent, screens, t, untilHydrated } from "./editor-page";

/** Seconds that a merchant with one thumb takes for a Chinese character by pinyin, a digit, and a tap. */
const seconds = { character: 0.6, figure: 0.3, tap: 1.2 };

for (const viewport of screens)
  test.describe(`on a screen of ${viewport.width} pixels`, () => {
    test.use({ viewport });

    test("a merchant publishes a design with three pictures within a minute", async ({ page, context, world }) => {
      test.slow();
      const shop = await world.makeShop();
      await world.makeDesign(shop, { titles: { zh: `上一款${world.word}` }, categoryId: 101 });
      await world.signIn(context, shop, "manager", "zh");
      let spent = 0;
      const tap = (count = 1) => {
        spent += count * seconds.tap;
      };
      const type = async (name: string, text: string, index = 0) => {
        tap();
        spent += [...text].reduce((sum, each) => sum + (/[\d.]/.test(each) ? seconds.figure : seconds.character), 0);
        await field(page, name, index).fill(text);
      };
      await page.goto(paths.workspaceListings("zh"));
      await page
        .getByRole("link", { name: t("catalogue.own.add") })
        .first()
        .click();
      tap();
      await untilHydrated(page);
      // Each picture by the camera takes a tap, and finishing takes one more.
      await page.locator("input[type=file]").first().setInputFiles(pictures);
      tap(5);
      await type("title.zh", "会哭的小马毛绒玩具");
      // The shop's last category is preset, and one tap copies the values of its last design.
      await expect(page.locator("button#categoryId")).toContainText("毛绒玩具");
      for (const place of ["#prices", "#packing", "#lead-times"]) {
        await page
          .locator(place)
          .getByRole("button", { name: t("catalogue.editor.usual.use") })
          .click();
        tap();
      }
      await expect(field(page, "tierFrom[]")).toHaveValue("120");
      await expect(field(page, "leadDays[]")).toHaveValue("5");
      await expect(page.locator("#packing")).toContainText("0.197 m³");
      await expect(page.locator("#packing")).toContainText("345");
      await type("tierPrice[]", "11.64");
      await pressIntent(page, "publish");
      tap();
      await expect(page.getByText(t("catalogue.done.published"))).toBeVisible({ timeout: 20_000 });
      test.info().annotations.push({ type: "seconds", description: `${viewport.width}: ${spent.toFixed(1)} s` });
      expect(spent).toBeLessThan(60);
    });

    test("other languages are generated, certificates are marked as self-declared, and a preview shows both", async ({
      page,
      context,
      world,
    }) => {
      test.slow();
      const shop = await world.makeShop();
      await world.signIn(context, shop, "manager", "zh");
      await page.goto(paths.workspaceNewListing("zh"));
      await untilHydrated(page);
      await page.locator("input[type=file]").first().setInputFiles(pictures.slice(0, 1));
      await field(page, "title.zh").fill(`会哭的马${world.word}`);
      await choosePlush(page);
      await field(page, "attribute.color").fill("红色");
      await field(page, "certKind[]").fill("EN71");
      await field(page, "certNumber[]").fill("SHV-2026-118");
      await field(page, "certExpires[]").fill("2020-01-31");
      await pressIntent(page, "save");
      await expect(page.getByText(t("catalogue.done.drafted"))).toBeVisible({ timeout: 20_000 });
      await expect(page.locator("#certificates")).toContainText(t("catalogue.editor.certificates.over"));
      await page.locator("#texts summary").click();
      await expect(field(page, "title.fr")).toHaveValue("Peluches, rouge");
      await expect(page.locator("#texts")).toContainText(t("catalogue.editor.texts.marks.built"));

      // The text is written by a person, then out of date, then confirmed as current.
      await field(page, "title.fr").fill(`Cheval pleureur ${world.word}`);
      await pressIntent(page, "save");
      await expect(page.getByText(t("catalogue.done.saved"))).toBeVisible();
      await field(page, "title.zh").fill(`爱笑的马${world.word}`);
      await pressIntent(page, "save");
      await expect(page.getByText(t("catalogue.editor.texts.marks.stale")).first()).toBeVisible();
      await page.locator("#texts summary").click();
      await page.getByRole("button", { name: t("catalogue.editor.texts.confirm") }).click();
      await pressIntent(page, "save");
      await expect(page.getByText(t("catalogue.editor.texts.marks.stale"))).toHaveCount(0);

      const id = page.url().split("/").at(-1)?.split("?")[0] ?? "";
      await page.goto(`/zh/workspace/listings/${id}/preview`);
      await page.getByRole("link", { name: "Français" }).click();
      await expect(page.getByRole("heading", { name: `Cheval pleureur ${world.word}` })).toBeVisible();
      await expect(page.getByText("SHV-2026-118")).toContainText("Déclaré par la boutique");
    });
  });
