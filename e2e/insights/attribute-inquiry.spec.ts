import type { Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { asShop } from "@/db/client";
import { inquiries, visitDays } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import { expectThread, fillInquiry, sendInquiry } from "../inquiries/guest";
import { collectErrors } from "../support/collect-errors";
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

const inquiryOf = (world: World, email = `beatriz-${world.word}@example.com`) => ({
  name: "Beatriz Souza",
  email,
  message: `需要 2400 件 ${world.word}`,
  quantity: "2400",
});

const linkTo = (page: Page, address: string) => page.locator(`main a[href^="${address}"]:visible`).first();

const sourcesOf = (shop: Shop) =>
  asShop(shop.id, async (tx) => {
    const rows = await tx.select({ source: inquiries.source }).from(inquiries).where(eq(inquiries.shopId, shop.id));
    return rows.map(({ source }) => source.way);
  });

/** Returns the recorded sources of a design's visits. */
const visitSourcesOf = (shop: Shop, design: { id: number }) =>
  asShop(shop.id, async (tx) => {
    const rows = await tx.select().from(visitDays).where(eq(visitDays.listingId, design.id));
    return rows.map(({ source }) => source);
  });

for (const width of [375, 1280])
  test.describe(`at ${width} pixels`, () => {
    test.use({ viewport: { width, height: 812 }, userAgent });

    test("an inquiry counts for the source that led to its shop, whichever of its pages were opened since", async ({
      page,
      browser,
      world,
    }) => {
      const { shop, horse, bear } = await open(world);
      const browserErrors = await collectErrors(page);
      await page.goto(paths.listing("zh", horse), { referer: "https://yandex.ru/" });
      await linkTo(page, paths.shop("zh", shop)).click();
      await expect(page).toHaveURL(paths.shop("zh", shop));
      await linkTo(page, paths.listing("zh", bear)).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("小熊");
      await fillInquiry(page, "zh", inquiryOf(world));
      await sendInquiry(page, "zh");
      await expectThread(page, inquiryOf(world).message);
      expect(await sourcesOf(shop)).toEqual(["engine"]);
      expect(browserErrors).toEqual([]);

      const memberContext = await browser.newContext({ viewport: { width, height: 812 } });
      await world.signIn(memberContext, shop, "assistant", "zh");
      const memberPage = await memberContext.newPage();
      await memberPage.goto(paths.workspaceFigures("zh", { period: "today" }));
      const row = memberPage
        .getByRole("table", { name: t("insights.source.title") })
        .getByRole("row", { name: new RegExp(`^${t("insights.source.engine")}`) });
      const expected = width < 768 ? [/^1/, /^1/] : [/^1/, "0", /^1/, "0"];
      await expect(async () => {
        await memberPage.reload();
        await expect(row.getByRole("cell").filter({ visible: true })).toHaveText(expected, { timeout: 2_000 });
      }).toPass();
      await row.getByRole("link").click();
      await expect(memberPage).toHaveURL(/source=engine/);
      await expect(memberPage.getByText(t("insights.source.only"))).toBeVisible();
      await memberContext.close();
    });

    test("a search is recorded as the source of the visit and the inquiry, also after a form error", async ({
      page,
      world,
    }) => {
      const { shop, horse } = await open(world);
      await page.goto(paths.search("zh", { q: world.word }));
      const link = linkTo(page, paths.listing("zh", horse));
      // Hovering prefetches the page, so the click opens it without a further request.
      const prefetch = page.waitForResponse((each) => each.url().includes(paths.listing("zh", horse)));
      await link.hover();
      await prefetch;
      await link.click();
      await expect(page.getByRole("heading", { level: 1 })).toContainText(world.word);
      await expect.poll(() => visitSourcesOf(shop, horse), { timeout: 20_000 }).toEqual(["search"]);

      await fillInquiry(page, "zh", inquiryOf(world, "beatriz@"));
      await sendInquiry(page, "zh");
      const email = page.locator("#inquiry").getByLabel(t("inquiries.sendInquiry.email.label"));
      await expect(email).toHaveAttribute("aria-invalid", "true");
      await email.fill(inquiryOf(world).email);
      await sendInquiry(page, "zh");
      await expectThread(page, inquiryOf(world).message);
      expect(await sourcesOf(shop)).toEqual(["search"]);
    });
  });

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 812 } });

  test("an inquiry has no source and is counted without one", async ({ page, world }) => {
    const { shop, horse } = await open(world);
    await page.goto(paths.listing("zh", horse), { referer: "https://yandex.ru/" });
    await fillInquiry(page, "zh", inquiryOf(world));
    await sendInquiry(page, "zh");
    await expectThread(page, inquiryOf(world).message);
    expect(await sourcesOf(shop)).toEqual([undefined]);
  });
});
