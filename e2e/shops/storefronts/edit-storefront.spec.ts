import { paths } from "@/lib/http/paths";
import { root } from "../../../scripts/sources";
import { collectErrors } from "../../support/collect-errors";
import { expect, smokeTagIf, test, words } from "../../support/world";

const t = words("zh");
const picture = (name: string) => `${root}demo/pictures/toys/${name}.webp`;
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

for (const width of [375, 1280])
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: width === 375 ? 812 : 800 } });

    test(
      "a manager adds a local presence, a holiday and a collection, and buyers see them",
      smokeTagIf(width === 1280),
      async ({ page, context, world }) => {
        test.setTimeout(120_000);
        const shop = await world.makeShop();
        const title = `哭哭马 ${world.word}`;
        const design = await world.makeDesign(shop, { titles: { zh: title, en: `Horse ${world.word}` } });
        await world.signIn(context, shop, "manager", "zh");
        const browserErrors = await collectErrors(page);
        const storefront = async () => (await page.request.get(paths.shop("zh", shop))).text();

        await page.goto(paths.workspaceShop("zh"));
        await page.getByRole("link", { name: t("shops.presences.title") }).click();
        await expect(page.getByText(t("shops.presences.none"))).toBeVisible();
        const submit = page.getByRole("button", { name: t("shops.presences.add") });
        await page.getByLabel(t("shops.presences.country")).selectOption("RU");
        await page.getByLabel(t("shops.editShop.factory.city", { language: "English" })).fill("Moscow");
        await submit.click();
        await expect(page.getByText(t("errors.required")).first()).toBeVisible();
        await expect(page.getByLabel(t("shops.presences.country"))).toHaveValue("RU");
        await page.getByLabel(t("shops.presences.entity")).fill(`OOO ${world.word}`);
        await page.getByLabel(t("shops.presences.hasStock")).check();
        await submit.click();
        await expect(page.getByText(`OOO ${world.word}`)).toBeVisible();
        await expect.poll(storefront).toContain(`OOO ${world.word}`);

        await page.goto(paths.workspaceHolidays("zh"));
        await page.getByLabel(t("shops.holidays.firstDay")).fill(inDays(5));
        await page.getByLabel(t("shops.holidays.lastDay")).fill(inDays(2));
        const note = `回家过年 ${world.word}`;
        await page.getByLabel(t("shops.holidays.note", { language: "中文" })).fill(note);
        await page.getByRole("button", { name: t("shops.holidays.add") }).click();
        await expect(page.getByText(t("shops.holidays.order")).first()).toBeVisible();
        await page.getByLabel(t("shops.holidays.lastDay")).fill(inDays(9));
        await page.getByRole("button", { name: t("shops.holidays.add") }).click();
        await expect(page.locator("main li").filter({ hasText: note })).toBeVisible();
        await expect.poll(storefront).toContain(note);

        await page.goto(paths.workspaceCollections("zh"));
        const name = `春色 ${world.word}`;
        await page.getByLabel(t("shops.collections.name", { language: "中文" })).fill(name);
        await page.getByLabel(t("shops.collections.addDesign")).selectOption(String(design.id));
        await page.getByRole("button", { name: t("shops.editShop.submit") }).click();
        const row = page.locator("main li").filter({ hasText: name });
        await expect(row).toBeVisible();
        await row.getByRole("link", { name: t("shops.collections.see") }).click();
        await expect(page.getByRole("heading", { name: title })).toBeVisible();
        await expect.poll(storefront).toContain(name);
        expect(browserErrors).toEqual([]);
      },
    );

    test("an owner adds a booth, sees an error for one that is taken, and adds pictures", async ({
      page,
      context,
      world,
    }) => {
      test.setTimeout(120_000);
      const shop = await world.makeShop();
      await world.signIn(context, shop, "owner", "zh");
      const number = world.word.slice(0, 9).toUpperCase();
      await world.registerBooth({ districtCode: "D2", floor: 3, number });
      await page.goto(paths.workspaceBooths("zh"));
      const add = async () => {
        await page.locator("select[name=districtCode]").selectOption("D2");
        await page.locator("select[name=floor]").selectOption("3");
        await page.getByLabel(t("join.number")).fill(number);
        await page.getByRole("button", { name: t("shops.booths.add") }).click();
      };
      await add();
      const row = page.locator("main li").filter({ hasText: number });
      await expect(row).toBeVisible();
      await add();
      await expect(page.getByText(t("shops.openShop.boothTaken")).first()).toBeVisible();
      await expect(page.getByLabel(t("join.number"))).toHaveValue(number);
      await row.getByRole("button", { name: t("shops.booths.makeFirst") }).click();
      await expect(row.getByText(t("shops.booths.address"), { exact: true })).toBeVisible();
      await expect.poll(async () => (await page.request.get(paths.floor("zh", "D2", 3))).text()).toContain(shop.handle);

      await page.goto(paths.workspacePictures("zh"));
      const form = page.locator("main form", { has: page.locator("input[type=file][multiple]") });
      const input = form.locator("input[type=file]");
      await expect(input).toBeEnabled();
      await input.setInputFiles([picture("plush-horse-red-front"), picture("plush-horse-red-use")]);
      await expect(form.locator("ol > li")).toHaveCount(2, { timeout: 40_000 });
      await page.locator("select[name='shows[]']").nth(1).selectOption("factory");
      await page.getByRole("button", { name: new RegExp(`^${t("shops.order.earlier")}.*2`) }).click();
      await form.getByRole("button", { name: t("shops.editShop.submit") }).click();
      await expect(form.getByText(t("shops.editShop.saved"))).toBeVisible();
      await page.reload();
      await expect(page.locator("select[name='shows[]']").first()).toHaveValue("factory");
      await expect
        .poll(async () => (await page.request.get(paths.shop("zh", shop))).text())
        .toContain(t("storefront.shows.factory"));
    });
  });
