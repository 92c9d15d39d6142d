import { paths } from "@/lib/http/paths";
import { signInAsOperator } from "../accounts/buyer";
import { expect, test, words } from "../support/world";

test("a lead looks at what a word would find before adding it, and retires it", async ({ page, context, world }) => {
  const t = words("en");
  await signInAsOperator(context, { locale: "en", operatorRole: "lead" });
  const shop = await world.makeShop({ confirmedAt: new Date() });
  await world.makeDesign(shop, { titles: { en: `Horse ${world.word}` } });

  await page.goto(paths.operatorRules("en"));
  const rule = page.locator("#banned_goods");
  await rule.getByLabel(t("operator.rules.word")).fill(world.word);
  await rule.getByRole("button", { name: t("operator.rules.look") }).click();
  await expect(page.getByRole("link", { name: `Horse ${world.word}` })).toBeVisible();
  const add = page.getByRole("button", { name: t("operator.rules.try.addIt") });
  await add.click();
  await expect(page.getByText(t("moderation.rules.whyMissing")).first()).toBeVisible();
  await page.getByLabel(t("operator.rules.try.why")).fill("A journey adds it");
  await add.click();
  await expect(page.getByText(t("operator.rules.done"))).toBeVisible();

  await rule.locator("summary").first().click();
  await rule.getByRole("link", { name: t("operator.rules.retire", { word: world.word }) }).click();
  await page.getByLabel(t("operator.rules.try.why")).fill("It ends with the journey");
  await page.getByRole("button", { name: t("operator.rules.try.retireIt") }).click();
  await expect(page.getByText(t("operator.rules.done"))).toBeVisible();
  await expect(rule.getByText(world.word)).toHaveCount(0);
});
