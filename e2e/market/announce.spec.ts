import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { languageNames } from "@/lib/i18n/locale";
import { signInAsOperator } from "../accounts/buyer";
import { axeViolations } from "../support/axe-violations";
import { collectErrors } from "../support/collect-errors";
import { expect, test, words } from "../support/world";

for (const [locale, width] of [
  ["en", 1280],
  ["zh", 1280],
  ["ar", 375],
] satisfies [Locale, number][])
  test.describe(`in ${locale} at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 812 } });

    test("a lead's announcement appears on Arabic pages, is dismissed without a script, and ends early", async ({
      page,
      context,
      browser,
      world,
      request,
    }) => {
      const t = words(locale);
      const [english, arabic] = [`Closed on Friday ${world.word}`, `السوق مغلق يوم الجمعة ${world.word}`];
      const htmlOf = async (path: string) => (await request.get(path)).text();
      expect(await htmlOf(paths.help("ar"))).not.toContain(arabic);
      const browserErrors = await collectErrors(page);
      await signInAsOperator(context, { locale, operatorRole: "lead" });
      await page.goto(paths.operatorAnnouncements(locale));
      await page.locator("[name='texts.en']").fill(english);
      await page.getByRole("button", { name: t("marketData.announcements.publish") }).click();
      await expect(page.getByRole("alert").filter({ hasText: t("errors.title") })).toBeVisible();
      await expect(page.locator("[name='texts.en']")).toHaveValue(english);
      await page.locator("[name='texts.zh']").fill(`周五休市 ${world.word}`);
      await page.getByText(t("marketData.otherLanguages")).click();
      await page.locator("[name='texts.ar']").fill(arabic);
      await page.locator("[name=audience]").selectOption("buyers");
      await page.locator("[name=endsAt]").fill("2098-12-31T17:00");
      await page.getByRole("checkbox", { name: languageNames.ar, exact: true }).check();
      await page.getByRole("button", { name: t("marketData.announcements.publish") }).click();
      const card = page.locator("section").filter({ hasText: english }).filter({ hasText: arabic });
      await expect(card.getByText(t("marketData.announcements.states.shown"))).toBeVisible();
      expect(await axeViolations(page, undefined, locale === "en")).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);

      await expect.poll(() => htmlOf(paths.help("ar")), { timeout: 2000 }).toContain(arabic);
      expect(await htmlOf(paths.help("fr"))).not.toContain(english);
      const withoutScript = await browser.newContext({ javaScriptEnabled: false, viewport: { width, height: 812 } });
      const reader = await withoutScript.newPage();
      await reader.goto(paths.help("ar"));
      const line = reader.locator(".announcement").filter({ hasText: arabic });
      await expect(line).toBeInViewport();
      await line.locator("label").click();
      await expect(line).toBeHidden();
      await withoutScript.close();

      await card.getByRole("button", { name: t("marketData.announcements.end") }).click();
      await expect(card.getByText(t("marketData.announcements.states.over"))).toBeVisible();
      await expect.poll(() => htmlOf(paths.help("ar")), { timeout: 2000 }).not.toContain(arabic);
      expect(browserErrors).toEqual([]);
    });
  });

test("a dismissed announcement stays hidden, and merchants read it in the workspace", async ({
  page,
  context,
  browser,
  world,
}) => {
  const t = words("en");
  const text = `New loading bay ${world.word}`;
  await signInAsOperator(context, { locale: "en", operatorRole: "lead" });
  await page.goto(paths.operatorAnnouncements("en"));
  await page.locator("[name='texts.en']").fill(text);
  await page.locator("[name='texts.zh']").fill(`新装卸区 ${world.word}`);
  await page.locator("[name=endsAt]").fill("2098-12-31T17:00");
  await page.getByRole("checkbox", { name: languageNames.en, exact: true }).check();
  await page.getByRole("button", { name: t("marketData.announcements.publish") }).click();
  const card = page.locator("section").filter({ hasText: text }).last();
  await expect(card.getByText(t("marketData.announcements.states.shown"))).toBeVisible();

  const merchantContext = await browser.newContext();
  await world.signIn(merchantContext, await world.makeShop(), "owner", "en");
  const merchant = await merchantContext.newPage();
  await merchant.goto(paths.workspace("en"));
  const line = merchant.locator(".announcement").filter({ hasText: text });
  await expect(line).toBeVisible();
  await merchant.goto(paths.help("en"));
  await line.locator("label").click();
  await expect(line).toBeHidden();
  await merchant.reload();
  await expect(merchant.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(line).toBeHidden();
  await merchantContext.close();

  await card.getByRole("button", { name: t("marketData.announcements.end") }).click();
  await expect(card.getByText(t("marketData.announcements.states.over"))).toBeVisible();
});
