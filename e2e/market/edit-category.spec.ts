import { paths } from "@/lib/http/paths";
import { signInAsOperator } from "../accounts/buyer";
import { axeViolations } from "../support/axe-violations";
import { collectErrors } from "../support/collect-errors";
import { expect, test, words } from "../support/world";

/** The last category of the market, whose Spanish name no other journey reads. */
const categoryId = 3112;

test("a lead renames a category, public pages show it at once, and undoing restores it", async ({
  page,
  context,
  request,
  world,
}) => {
  const t = words("ar");
  const browserErrors = await collectErrors(page);
  const publicPage = async () => (await request.get(paths.categories("es"))).text();
  await signInAsOperator(context, { locale: "ar", operatorRole: "lead" });
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto(paths.operatorCategory("ar", categoryId));
  const name = page.locator('[name="names.es"]');
  const before = await name.inputValue();
  const after = `Categoría ${world.word}`;
  expect(await publicPage()).toContain(before);
  await name.fill(after);
  const save = page.getByRole("button", { name: t("marketData.categories.save"), exact: true });
  await save.click();
  await expect(page.getByText(t("moderation.rules.whyMissing")).first()).toBeVisible();
  await expect(name).toHaveValue(after);
  await page.locator('[name="why"]').fill("A better word");
  await save.click();
  await expect(page.getByText(t("marketData.categories.saved"))).toBeVisible();
  const undo = page.getByRole("button", { name: t("marketData.categories.undo"), exact: true }).first();
  await expect(undo).toBeVisible();
  await expect.poll(publicPage, { timeout: 2_000 }).toContain(after);
  expect(await axeViolations(page, undefined, false)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);

  await undo.click();
  await expect(undo).toHaveCount(0);
  await expect.poll(publicPage, { timeout: 2_000 }).toContain(before);
  expect(browserErrors).toEqual([]);
});
