import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { asShop } from "@/db/client";
import { inquiries, visitDays } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import { expectThread, fillInquiry, sendInquiry } from "../inquiries/guest";
import { watch } from "../support/collect-errors";
import { expect, test, type World, words } from "../support/world";

const t = words("zh");
const userAgent = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/130.0 Safari/537.36";

type Shop = Awaited<ReturnType<World["makeShop"]>>;

async function open(world: World) {
  const shop = await world.makeShop();
  const titles = { zh: `哭哭马 ${world.word}`, en: `Crying horse ${world.word}` };
  const [horse, bear] = [
    await world.makeDesign(shop, { titles }),
    await world.makeDesign(shop, { titles: { zh: "小熊", en: "Bear" } }),
  ];
  return { shop, horse, bear };
}

const asked = (world: World, email = `beatriz-${world.word}@example.com`) => ({
  name: "Beatriz Souza",
  email,
  message: `需要 2400 件 ${world.word}`,
  quantity: "2400",
});

const go = (page: Page, address: string) => page.locator(`main a[href^="${address}"]:visible`).first();

const sourcesOf = (shop: Shop) =>
  asShop(shop.id, async (tx) => {
    const rows = await tx.select({ source: inquiries.source }).from(inquiries).where(eq(inquiries.shopId, shop.id));
    return rows.map(({ source }) => source.way);
  });

/** Kinds of ways by which a design was looked at, once that is written. */
const waysTo = (shop: Shop, design: { id: number }) =>
  asShop(shop.id, async (tx) => {
    const rows = await tx.select().from(visitDays).where(eq(visitDays.listingId, design.id));
    return rows.map(({ source }) => source);
  });

for (const width of [375, 1280])
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 812 }, userAgent });

    test("an inquiry counts by the way its shop was found, whatever else of it was looked at since", async ({
      page,
      browser,
      world,
    }) => {
      const { shop, horse, bear } = await open(world);
      const complaints = await watch(page);
      await page.goto(paths.listing("zh", horse), { referer: "https://yandex.ru/" });
      await go(page, paths.shop("zh", shop)).click();
      await expect(page).toHaveURL(paths.shop("zh", shop));
      await go(page, paths.listing("zh", bear)).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("小熊");
      await fillInquiry(page, "zh", asked(world));
      await sendInquiry(page, "zh");
      await expectThread(page, asked(world).message);
      expect(await sourcesOf(shop)).toEqual(["engine"]);
      expect(complaints).toEqual([]);

      const office = await browser.newContext({ viewport: { width, height: 812 } });
      await world.signIn(office, shop, "assistant", "zh");
      const desk = await office.newPage();
      await desk.goto(paths.workspaceFigures("zh", { period: "today" }));
      const row = desk
        .getByRole("table", { name: t("insights.source.title") })
        .getByRole("row", { name: new RegExp(`^${t("insights.source.engine")}`) });
      await expect(row.getByRole("cell").filter({ visible: true })).toHaveText(
        width < 768 ? [/^1/, /^1/] : [/^1/, "0", /^1/, "0"],
      );
      await row.getByRole("link").click();
      await expect(desk).toHaveURL(/source=engine/);
      await expect(desk.getByText(t("insights.source.only"))).toBeVisible();
      await office.close();
    });

    test("who comes from a search is known by it, for the visit and the inquiry, and after a mistake", async ({
      page,
      world,
    }) => {
      const { shop, horse } = await open(world);
      await page.goto(paths.search("zh", { q: world.word }));
      const link = go(page, paths.listing("zh", horse));
      // Long enough for the page to be got ready, so that it is looked at without being asked for again.
      const ahead = page.waitForResponse((each) => each.url().includes(paths.listing("zh", horse)));
      await link.hover();
      await ahead;
      await link.click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(world.word);
      await expect.poll(() => waysTo(shop, horse), { timeout: 20_000 }).toEqual(["search"]);

      await fillInquiry(page, "zh", asked(world, "beatriz@"));
      await sendInquiry(page, "zh");
      const email = page.locator("#inquiry").getByLabel(t("inquiries.sendInquiry.email.label"));
      await expect(email).toHaveAttribute("aria-invalid", "true");
      await email.fill(asked(world).email);
      await sendInquiry(page, "zh");
      await expectThread(page, asked(world).message);
      expect(await sourcesOf(shop)).toEqual(["search"]);
    });
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } });

  test("an inquiry does not say its way, and is counted as such", async ({ page, world }) => {
    const { shop, horse } = await open(world);
    await page.goto(paths.listing("zh", horse), { referer: "https://yandex.ru/" });
    await fillInquiry(page, "zh", asked(world));
    await sendInquiry(page, "zh");
    await expectThread(page, asked(world).message);
    expect(await sourcesOf(shop)).toEqual([undefined]);
  });
});
