import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { signInAsOperator } from "../accounts/buyer";
import { axeViolations } from "../support/axe-violations";
import { collectErrors } from "../support/collect-errors";
import { expect, test, words } from "../support/world";

for (const [locale, width] of [
  ["zh", 1280],
  ["ar", 375],
] satisfies [Locale, number][])
  test.describe(`in ${locale} at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 812 } });

    test("a lead enters a holiday in a far year and withdraws it", async ({ page, context, world }) => {
      const t = words(locale);
      const name = `Founding day ${world.word}`;
      const year = 2060 + (Number.parseInt(world.word.slice(0, 4), 16) % 900);
      const browserErrors = await collectErrors(page);
      await signInAsOperator(context, { locale, operatorRole: "lead" });
      await page.goto(paths.operatorCalendar(locale));
      await page.locator("[name=kind]").selectOption("closed");
      await page.locator("[name=firstDay]").fill(`${year}-03-02`);
      await page.locator("[name=lastDay]").fill(`${year}-03-01`);
      await page.locator("[name='names.en']").fill(name);
      await page.locator("[name='names.zh']").fill(name);
      const submit = page.getByRole("button", { name: t("marketData.calendar.submit"), exact: true });
      await submit.click();
      await expect(page.getByText(t("shops.holidays.order")).first()).toBeVisible();
      await expect(page.locator("[name='names.en']")).toHaveValue(name);
      await page.locator("[name=lastDay]").fill(`${year}-03-04`);
      await submit.click();
      const row = page.getByRole("listitem").filter({ hasText: name });
      await expect(row).toContainText(formats(locale).day(`${year}-03-04`, "short"));
      expect(await axeViolations(page, undefined, false)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await row.getByRole("button").click();
      await expect(row.getByRole("button")).toHaveCount(0);
      expect(browserErrors).toEqual([]);
    });
  });
