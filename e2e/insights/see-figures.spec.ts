import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { asShop } from "@/db/client";
import { visitDays } from "@/db/schema";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { paths } from "@/lib/http/paths";
import { detectShopDrops } from "@/lib/insights/detect-drops";
import { addDays } from "@/lib/insights/periods";
import { collectErrors } from "../support/collect-errors";
import { waitForEmail } from "../support/mailbox";
import { expect, test, type World, words } from "../support/world";

const t = words("zh");
const person = "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";
const today = () => dayInYiwu(new Date());

type Shop = Awaited<ReturnType<World["makeShop"]>>;

/** Inserts eight weeks of visits: steady from Brazil, and dropping from Russia in the latest four. */
const fill = (shop: Shop, design: { id: number }) =>
  asShop(shop.id, async (tx) => {
    const of = { shopId: shop.id, source: "engine" } as const;
    const rows = Array.from({ length: 8 }, (_, week) => week).flatMap((week) => {
      const day = addDays(today(), -2 - 7 * week);
      const isLate = week < 4;
      const from = (country: string, locale: "pt-br" | "ru", visitors: number) =>
        [0, design.id].map((listingId) => ({
          ...{ ...of, day, country, locale, listingId, visitors, views: 2 * visitors },
        }));
      return [...from("BR", "pt-br", 90), ...from("RU", "ru", isLate ? 20 : 100)];
    });
    await tx.insert(visitDays).values(rows);
  });

const tile = (page: Page, name: string) =>
  page.locator("section", { has: page.getByText(name, { exact: true }) }).first();

for (const width of [375, 1280])
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 812 } });

    test("a shop sees where its buyers come from, filters the figures, and dismisses an alert", async ({
      page,
      context,
      world,
    }) => {
      const shop = await world.makeShop();
      const design = await world.makeDesign(shop);
      const { email } = await world.signIn(context, shop, "owner", "zh");
      const createdAt = new Date(Date.now() - 2 * 86_400_000);
      await world.makeInquiry(shop, [design], { country: "BR", createdAt });
      await fill(shop, design);
      await detectShopDrops(shop.id);
      const browserErrors = await collectErrors(page);

      await page.goto(paths.workspace("zh"));
      await page.getByRole("link", { name: t("insights.alert.more") }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("insights.title"));
      await expect(tile(page, t("insights.tile.visitors"))).toContainText("440");
      await expect(tile(page, t("insights.tile.visitors"))).toContainText("−42%");
      const countries = page.getByRole("table", { name: t("insights.country.title") });
      await expect(countries.getByRole("row", { name: /^巴西/ })).toContainText("360");
      await expect(page.getByRole("img", { name: t("insights.country.map") })).toBeVisible();
      await page.getByText(t("insights.chart.table")).click();
      await expect(page.getByRole("table", { name: t("insights.chart.visitors", { grain: "day" }) })).toBeVisible();

      await countries.getByRole("link", { name: "巴西" }).click();
      await expect(page).toHaveURL(/[?&]country=BR/);
      await expect(tile(page, t("insights.tile.visitors"))).toContainText("360");
      await expect(tile(page, t("insights.tile.inquiries"))).toContainText("1");
      await page.getByRole("link", { name: t("insights.period.90") }).click();
      await expect(tile(page, t("insights.tile.visitors"))).toContainText("720");
      await expect(page).toHaveURL(/country=BR/);
      await page.getByRole("link", { name: t("insights.filter.without", { name: "巴西" }) }).click();
      await expect(page).not.toHaveURL(/country=/);

      await page.getByRole("link", { name: /^俄罗斯.*较前 28 天/ }).click();
      await expect(page).toHaveURL(/[?&]country=RU/);
      await expect(tile(page, t("insights.tile.visitors"))).toContainText("80");
      await page.goBack();

      const russia = t("insights.alert.dismissOne", { name: "俄罗斯" });
      await page.getByRole("button", { name: russia }).click();
      await expect(page.getByRole("button", { name: russia })).toHaveCount(0);
      await page.reload();
      await expect(page.getByRole("button", { name: russia })).toHaveCount(0);
      expect(browserErrors).toEqual([]);
      const report = await waitForEmail(email);
      expect(report.links.some((link) => link.endsWith(paths.workspaceFigures("zh")))).toBe(true);
    });

    test("a visit is counted with its country and source, and the figures download as a table", async ({
      page,
      context,
      world,
      request,
    }) => {
      const shop = await world.makeShop();
      const design = await world.makeDesign(shop);
      await world.signIn(context, shop, "assistant", "zh");
      const headers = { "user-agent": person, "accept-language": "ru-RU,ru;q=0.9", referer: "https://yandex.ru/" };
      for (const path of [paths.listing("ru", design), paths.shop("ru", shop), paths.listing("ru", design)])
        expect((await request.get(path, { headers })).status()).toBe(200);
      await expect
        .poll(
          () =>
            asShop(shop.id, async (tx) => {
              const rows = await tx.select().from(visitDays).where(eq(visitDays.shopId, shop.id));
              return rows.map(({ country, locale, source, views, visitors }) =>
                [country, locale, source, views, visitors].join(),
              );
            }),
          { timeout: 20_000 },
        )
        .toEqual(expect.arrayContaining(["RU,ru,engine,2,1", "RU,ru,engine,1,1"]));

      await page.goto(paths.workspaceFigures("zh", { period: "today" }));
      const sources = page.getByRole("table", { name: t("insights.source.title") });
      await expect(sources.getByRole("row", { name: new RegExp(`^${t("insights.source.engine")}`) })).toContainText(
        "1",
      );
      const link = await page.getByRole("link", { name: t("insights.csv") }).getAttribute("href");
      const csv = await page.request.get(link ?? "");
      expect(csv.headers()["content-type"]).toContain("text/csv");
      const text = (await csv.body()).toString();
      expect(text.startsWith("\ufeff")).toBe(true);
      expect(text).toContain("俄罗斯,1,0,0,0");
      expect((await request.get(link ?? "")).status()).toBe(404);
    });
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } });

  test("figures are shown and alerts are dismissed", async ({ page, context, world }) => {
    const shop = await world.makeShop();
    const design = await world.makeDesign(shop);
    await world.signIn(context, shop, "manager", "zh");
    await fill(shop, design);
    await detectShopDrops(shop.id);
    await page.goto(paths.workspaceFigures("zh"));
    const russia = page.getByRole("button", { name: t("insights.alert.dismissOne", { name: "俄罗斯" }) });
    await russia.click();
    await expect(russia).toHaveCount(0);
    await expect(page.getByRole("table", { name: t("insights.country.title") })).toContainText("俄罗斯");
  });
});
