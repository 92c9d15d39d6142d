import { paths } from "@/lib/http/paths";
import { respondWith } from "@/lib/translations/provider.fixture";
import { signInAsOperator } from "../accounts/buyer";
import { axeViolations } from "../support/axe-violations";
import { expect, words } from "../support/world";
import { makeSheet } from "../verifications/files";
import { test } from "./market-with-provider";

const en = words("en");
const t = words("zh");
const printed = {
  company: "博朗玩具厂",
  code: "91350100M000100Y43",
  representative: null,
  address: "义乌市工业路9号",
  established: "2015-03-02",
  validUntil: "长期",
};

test("an operator has a licence read beside what the shop states, once its owner has agreed", async ({
  page,
  context,
  world,
  browser,
  market,
}) => {
  const shop = await world.makeShop({ confirmedAt: new Date() });
  const own = await browser.newContext();
  await world.signIn(own, shop, "owner", "zh");
  const ownPage = await own.newPage();
  await ownPage.goto(paths.workspaceVerifications("zh"));
  await ownPage.locator("#licence").getByRole("button").click();
  await ownPage.getByLabel(t("verifications.evidence.add")).setInputFiles(await makeSheet("营业执照.jpg"));
  await expect(ownPage.getByText("营业执照.jpg").first()).toBeVisible();
  await ownPage.getByLabel(t("verifications.facts.names.licence")).fill("博朗 玩具厂");
  await ownPage.getByLabel(t("verifications.facts.licenceNumber")).fill("92330782MA0000000K");
  await ownPage.getByRole("button", { name: t("verifications.send") }).click();
  await expect(ownPage.getByText(t("verifications.waiting", { hours: 48 }))).toBeVisible();
  const path = paths.operatorVerification("en", new URL(ownPage.url()).pathname.split("/").at(-1) ?? "");
  await own.close();

  await signInAsOperator(context, { locale: "en" });
  const submit = page.getByRole("button", { name: en("verificationConsole.licence.submit") });
  await page.goto(path);
  await expect(submit).toBeDisabled();
  await expect(page.getByText(en("moderation.help.noAssistant"))).toBeVisible();

  await page.goto(market.url(path));
  market.provider.mood.answer = respondWith(JSON.stringify(printed));
  await submit.click({ timeout: 40_000 });
  await expect(page.getByText(en("verificationConsole.licence.noConsent"))).toBeVisible();
  expect(market.provider.requests).toEqual([]);
  await market.agreeFor(shop);
  await submit.click();
  const result = page.getByRole("region", { name: en("verificationConsole.licence.by", { model: "fake" }) });
  const row = (field: keyof typeof printed) =>
    result.locator("dl > div", { hasText: en(`verificationConsole.licence.fields.${field}`) });
  await expect(row("company")).toContainText(en("verificationConsole.licence.verdicts.same"));
  await expect(row("code")).toContainText(en("verificationConsole.licence.verdicts.differs"));
  await expect(row("representative")).toContainText(en("verificationConsole.licence.verdicts.unreadable"));
  await expect(result.getByText(en("verificationConsole.licence.codeFits"))).toBeVisible();
  expect(await axeViolations(page)).toEqual([]);
  await page.goto(market.url(paths.operator("en")));
  await expect(page.getByText(/licenses? × 3 min/)).toBeVisible();
});
