import { asShop } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { holidays } from "@/db/schema";
import { todayInYiwu } from "@/lib/core/today";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { expect, test, words } from "../../support/world";

const t = words("zh");
const inDays = (days: number) => todayInYiwu(new Date(Date.now() + days * 86_400_000));

for (const width of [375, 1280])
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: width === 375 ? 812 : 800 } });

    test("a buyer sees when a shop on holiday will reply, before and after an inquiry", async ({ page, world }) => {
      const shop = await world.makeShop();
      const design = await world.makeDesign(shop);
      const token = await world.makeQuotes(await world.makeInquiry(shop, [design]), []);
      const away = t("storefront.holiday.away", { date: formats("zh").day(inDays(4)) });
      const [atDesign, atThread] = [paths.listing("zh", design), paths.guestThread("zh", token)];
      for (const path of [atDesign, atThread]) {
        await page.goto(path);
        await expect(page.locator("h1")).toBeVisible();
        await expect(page.getByText(away)).toHaveCount(0);
      }
      await asShop(shop.id, async (tx) => {
        await tx.insert(holidays).values({ shopId: shop.id, firstDay: inDays(-1), lastDay: inDays(3) });
        await purgeDocuments(tx, `shop:${shop.id}`);
      });
      await expect.poll(async () => (await page.request.get(atDesign)).text()).toContain(away);
      await page.goto(atDesign);
      await expect(page.locator("#inquiry").getByText(away)).toBeVisible();
      await page.goto(atThread);
      await expect(page.getByText(away)).toBeVisible();
    });
  });
