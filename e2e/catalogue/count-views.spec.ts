import { eq } from "drizzle-orm";
import { asShop } from "@/db/client";
import { listingDays } from "@/db/schema";
import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";
import { expect, test } from "../support/world";

const phone = "Mozilla/5.0 (Linux; Android 14; M2101K7BG) AppleWebKit/537.36 Chrome/130.0 Mobile Safari/537.36";

const viewsOf = (shop: { id: number }, design: { id: number }) =>
  asShop(shop.id, async (tx) => {
    const days = await tx.select().from(listingDays).where(eq(listingDays.listingId, design.id));
    return days.reduce((sum, { views }) => sum + views, 0);
  });

test("a design counts each visitor once and no robots", async ({ world }) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  const visit = (agent: string) =>
    fetch(new URL(paths.listing("en", design), env().SITE_URL), { headers: { "user-agent": agent } });
  for (const agent of ["Googlebot/2.1", "curl/8.9", phone, phone, `${phone} Second`])
    expect((await visit(agent)).status).toBe(200);
  await expect.poll(() => viewsOf(shop, design), { timeout: 15_000 }).toBe(2);
});

test.describe("a reader", () => {
  test.use({ userAgent: phone.replace("Mobile ", "") });

  test("is counted for following a link, not for hovering over it", async ({ page, world }) => {
    const shop = await world.makeShop();
    const [hovered, followed] = [await world.makeDesign(shop), await world.makeDesign(shop)];
    await page.goto(paths.shop("en", shop));
    const linkTo = (design: typeof hovered) => page.locator(`main a[href="${paths.listing("en", design)}"]`).first();
    const fetched = (design: typeof hovered) =>
      page.waitForResponse((response) => response.url().endsWith(paths.listing("en", design)));
    await Promise.all([fetched(hovered), linkTo(hovered).hover()]);
    await Promise.all([fetched(followed), linkTo(followed).hover()]);
    await linkTo(followed).click();
    await expect(page).toHaveURL(paths.listing("en", followed));
    await expect.poll(() => viewsOf(shop, followed), { timeout: 15_000 }).toBe(1);
    expect(await viewsOf(shop, hovered)).toBe(0);
  });
});
