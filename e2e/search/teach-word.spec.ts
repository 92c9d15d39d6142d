import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { signInAsOperator } from "../accounts/buyer";
import { axeViolations } from "../support/axe-violations";
import { collectErrors } from "../support/collect-errors";
import { expect, test, words } from "../support/world";

for (const [locale, width] of [
  ["en", 1280],
  ["ar", 375],
] satisfies [Locale, number][])
  test.describe(`in ${locale} at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 812 } });

    test("a word that a lead adds to a category makes a search find its goods", async ({
      page,
      context,
      world,
      request,
    }) => {
      const t = words(locale);
      const word = `zz${world.word.replace(/\d/g, (digit) => "ghijklmnop"[Number(digit)] ?? "")}`;
      const design = await world.makeDesign(await world.makeShop({ confirmedAt: new Date() }));
      const browserErrors = await collectErrors(page);
      await signInAsOperator(context, { locale, operatorRole: "lead" });
      await page.goto(paths.operatorCategories(locale));
      expect(await axeViolations(page, undefined, locale === "en")).toEqual([]);
      await page.goto(paths.operatorCategory(locale, design.categoryId));
      await page.locator("[name=wordLocale]").selectOption("en");
      const submit = page.getByRole("button", { name: t("marketData.categories.add"), exact: true });
      await page.locator("[name=word]").fill("!?");
      await submit.click();
      await expect(page.getByText(t("marketData.categories.noLetters")).first()).toBeVisible();
      await page.locator("[name=word]").fill(word);
      await submit.click();
      await expect(page.getByText(t("marketData.categories.added"))).toBeVisible();
      expect(await axeViolations(page, undefined, locale === "en")).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      const found = await request.get(paths.search("en", word));
      expect(await found.text()).toContain("/en/p/");

      await page.getByRole("button", { name: new RegExp(`^${t("marketData.categories.retire")} ?: ${word}$`) }).click();
      await expect(page.getByText(word, { exact: true })).toHaveCount(0);
      expect(browserErrors).toEqual([]);
    });
  });
