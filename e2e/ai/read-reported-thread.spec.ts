import { database } from "@/db/client";
import { makeCase } from "@/db/testing";
import { paths } from "@/lib/http/paths";
import { respondWith } from "@/lib/translations/provider.fixture";
import { signInAsOperator } from "../accounts/buyer";
import { collectErrors } from "../support/collect-errors";
import { expect, type World, words } from "../support/world";
import { test } from "./market-with-provider";

const t = words("en");
const why = "The buyer reported a fraud";

/** Creates an inquiry in Portuguese whose buyer has reported the conversation, in Portuguese as well. */
async function makeReportedThread(world: World) {
  const shop = await world.makeShop({ locale: "zh" });
  const inquiry = await world.makeInquiry(shop, [await world.makeDesign(shop)]);
  const report = {
    inquiryId: inquiry.id,
    side: "buyer",
    reason: "fraud",
    details: "Pediram dinheiro por fora.",
  } as const;
  const target = { target: "thread", targetId: inquiry.id } as const;
  return database.transaction((tx) => makeCase(shop.id, target, { ...report, locale: "pt-br" }, tx));
}

test("without a provider the buttons say what is missing, and the thread is read as before", async ({
  page,
  context,
  world,
}) => {
  const { id } = await makeReportedThread(world);
  const browserErrors = await collectErrors(page);
  await signInAsOperator(context, { locale: "en" });
  await page.goto(paths.operatorCase("en", id));
  await expect(page.getByRole("button", { name: t("operator.help.translate") })).toBeDisabled();
  await expect(page.getByText(t("moderation.help.noTranslator"))).toBeVisible();
  await page.getByLabel(t("operator.case.threadWhy")).fill(why);
  await page.getByRole("button", { name: t("operator.case.threadRead") }).click();
  await expect(page.getByText("Preciso de 2.400 peças antes do Natal.")).toBeVisible();
  await expect(page.getByRole("button", { name: t("operator.help.summarise") })).toBeDisabled();
  await expect(page.getByText(t("moderation.help.noAssistant"))).toBeVisible();
  expect(browserErrors).toEqual([]);
});

test("an operator reads a report in their language, and a summary whose sentences lead to their messages", async ({
  page,
  context,
  world,
  market,
}) => {
  const { id } = await makeReportedThread(world);
  await signInAsOperator(context, { locale: "en" });
  await page.goto(market.url(paths.operatorCase("en", id)));
  market.provider.mood.answer = respondWith('["They asked for money outside the market."]');
  await page.getByRole("button", { name: t("operator.help.translate") }).click({ timeout: 40_000 });
  await expect(page.getByText(t("operator.help.translatedBy", { provider: "fake" }))).toBeVisible();
  await expect(page.getByText("They asked for money outside the market.")).toHaveAttribute("lang", "en");

  await page.getByLabel(t("operator.case.threadWhy")).fill(why);
  await page.getByRole("button", { name: t("operator.case.threadRead") }).click();
  const proved = { text: "The buyer needs 2,400 pieces.", message: 1, quote: "Preciso de 2.400 peças" };
  const points = [proved, { text: "The shop refuses.", message: 1, quote: "Não vendemos." }];
  market.provider.mood.answer = respondWith(JSON.stringify({ points }));
  await page.getByRole("button", { name: t("operator.help.summarise") }).click();
  const summary = page.getByRole("region", { name: t("operator.help.summary", { model: "fake" }) });
  await expect(summary.getByText(proved.text)).toBeVisible();
  await expect(summary.getByText("The shop refuses.")).toHaveCount(0);
  await expect(summary.getByText(t("operator.help.dropped", { count: 1 }))).toBeVisible();
  const href = await summary.getByRole("link").getAttribute("href");
  await expect(page.locator(href ?? "")).toContainText(proved.quote);
});
