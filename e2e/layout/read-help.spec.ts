import { paths } from "@/lib/http/paths";
import { locales } from "@/lib/i18n/locale";
import { axeViolations } from "../support/axe-violations";
import { expect, test, words } from "../support/world";

test("the footer leads to help, checks, contact, terms and privacy in every language", async ({ page }) => {
  test.slow();
  for (const locale of locales) {
    const t = words(locale);
    for (const [path, title] of [
      [paths.help, t("help.guide.title")],
      [paths.checks, t("help.checks.title")],
      [paths.contact, t("help.contact.title")],
      [paths.terms, t("help.terms.title")],
      [paths.privacy, t("help.privacy.title")],
    ] as const) {
      await page.goto(paths.about(locale));
      await page.getByRole("contentinfo").getByRole("link", { name: title, exact: true }).click();
      await expect(page).toHaveURL(path(locale));
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    }
  }
});

test("the pages of help pass the accessibility rules", async ({ page }) => {
  for (const path of [paths.help("en"), paths.checks("ar"), paths.privacy("ru")]) {
    await page.goto(path);
    expect(await axeViolations(page), path).toEqual([]);
  }
});

test("the privacy page leads to the deletion of the account, through signing in", async ({ page }) => {
  const t = words("en");
  await page.goto(paths.privacy("en"));
  await page.getByRole("link", { name: t("privacy.erase.open") }).click();
  await expect(page).toHaveURL(paths.signIn("en", paths.accountErase("en")));
});
