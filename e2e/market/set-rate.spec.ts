import { paths } from "@/lib/http/paths";
import { getRates } from "@/lib/market/get-rates";
import { signInAsOperator } from "../accounts/buyer";
import { axeViolations } from "../support/axe-violations";
import { collectErrors } from "../support/collect-errors";
import { expect, test, words } from "../support/world";

test("a lead sets a rate; a large change is confirmed first; an auditor only reads", async ({
  page,
  context,
  request,
}) => {
  const t = words("ar");
  const before = (await getRates()).perUsd.ZAR;
  const browserErrors = await collectErrors(page);
  await signInAsOperator(context, { locale: "ar", operatorRole: "lead" });
  await page.setViewportSize({ width: 375, height: 812 });
  await page.goto(paths.operatorRates("ar"));
  const submit = page.getByRole("button", { name: t("marketData.rates.submit") });
  const typed = (before * 2).toFixed(4);
  await page.locator("[name=currency]").selectOption("ZAR");
  await page.locator("[name=perUsd]").fill(typed);
  await page.locator("[name=why]").fill("Reserve Bank");
  await submit.click();
  const confirm = page.getByRole("checkbox", { name: typed });
  await expect(confirm).toBeVisible();
  expect((await getRates()).perUsd.ZAR).toBe(before);
  expect(await axeViolations(page, undefined, false)).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(375);

  await page.locator("[name=perUsd]").fill((before * 1.01).toFixed(4));
  await submit.click();
  await expect(page.getByText(t("marketData.rates.saved"))).toBeVisible();
  expect((await getRates()).perUsd.ZAR).toBeCloseTo(before * 1.01, 3);
  expect((await request.get(paths.home("en"))).status()).toBe(200);

  await context.clearCookies();
  await signInAsOperator(context, { locale: "ar", operatorRole: "auditor" });
  await page.goto(paths.operatorRates("ar"));
  await expect(page.getByText(t("marketData.readOnly"))).toBeVisible();
  await expect(page.getByText("Reserve Bank").first()).toBeVisible();
  await expect(submit).toHaveCount(0);
  expect(browserErrors).toEqual([]);
});
