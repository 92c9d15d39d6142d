import { database } from "@/db/client";
import { paths } from "@/lib/http/paths";
import { measureMarket } from "@/lib/insights/measure-market";
import { signInAsOperator } from "../accounts/buyer";
import { collectErrors } from "../support/collect-errors";
import { checkedLanguages, expectAccessible } from "../support/expect-accessible";
import { expect, test, type World, words } from "../support/world";

/** Creates an answered inquiry, and measures the market as the job does once a day. */
async function measureInquiry(world: World) {
  const shop = await world.makeShop({ confirmedAt: new Date() });
  await world.makeInquiry(shop, [await world.makeDesign(shop)], { country: "BR", firstReplyAt: new Date() });
  await measureMarket(database);
}

for (const locale of checkedLanguages)
  test(`an auditor reads the figures of the market as charts, tables and a file in ${locale}`, async ({
    page,
    context,
    world,
  }) => {
    await measureInquiry(world);
    const t = words(locale);
    const browserErrors = await collectErrors(page);
    await signInAsOperator(context, { locale, operatorRole: "auditor" });
    await page.goto(paths.operatorFigures(locale));
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("marketFigures.title"));
    await expect(page.getByRole("img", { name: t("marketFigures.inquiries") }).first()).toBeVisible();
    await page.getByText(t("insights.chart.table")).first().click();
    const table = page.getByRole("table", { name: t("marketFigures.byWeek") });
    await expect(table.getByRole("row")).toHaveCount(27);
    const [, newest] = await table.getByRole("row").all();
    expect(Number((await newest?.getByRole("cell").first().textContent())?.replace(/\D/g, ""))).toBeGreaterThan(0);
    await expectAccessible(page, locale);
    const href = await page.getByRole("link", { name: t("insights.csv") }).getAttribute("href");
    const csv = await page.request.get(href ?? "");
    expect(csv.headers()["content-type"]).toContain("text/csv");
    expect((await csv.body()).toString()).toContain(t("marketFigures.answered"));
    expect(browserErrors).toEqual([]);
  });

test("a shop's owner finds neither the figures of the market nor their file", async ({ page, context, world }) => {
  await world.signIn(context, await world.makeShop(), "owner", "en");
  await page.goto(paths.operatorFigures("en"));
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words("en")("workspace.notFound.title"));
  expect((await page.request.get(paths.sheetOfMarketFigures("en"))).status()).toBe(404);
});
