import { toBase36 } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import { axeViolations } from "../support/axe-violations";
import { expect, test, words } from "../support/world";
import { lineOf, readListCookie, setListCookie } from "./list-cookie";

const t = words("en");
const desktop = { width: 1280, height: 800 };

test.describe("the inquiry list beside the page", () => {
  test.use({ viewport: desktop });

  test("opens from the header, follows the page, and lets a buyer remove a design", async ({ page, world }) => {
    const shop = await world.makeShop();
    const [crying, smiling] = [`Crying horse ${world.word}`, `Smiling horse ${world.word}`];
    const first = await world.makeDesign(shop, { titles: { en: crying } });
    await world.makeDesign(shop, { titles: { en: smiling } });
    await setListCookie(page.context(), [lineOf(first, 2400)]);
    const address = paths.shop("en", shop);
    await page.goto(address);
    const link = page.getByRole("banner").getByRole("link", { name: t("common.nav.inquiryList") });
    await link.click();
    const panel = page.getByRole("dialog", { name: t("listing.list.title") });
    await expect(panel.getByRole("listitem")).toHaveText([new RegExp(`${crying}2,400 · `)]);
    await expect(panel.getByRole("button", { name: t("list.panel.close") })).toBeFocused();
    expect(await axeViolations(page)).toEqual([]);

    await page.getByRole("button", { name: t("list.add.card", { title: smiling }) }).click();
    await expect(panel.getByRole("listitem")).toHaveCount(2);
    await panel.getByRole("button", { name: t("listing.list.removeNamed", { title: crying }) }).click();
    await expect(panel.getByRole("listitem")).toHaveText([new RegExp(smiling)]);
    expect(await readListCookie(page.context())).not.toContain(toBase36(first.id));
    await page.keyboard.press("Escape");
    await expect(panel).toHaveCount(0);
    await expect(link).toBeFocused();
    await expect(page).toHaveURL(address);
    await link.click();
    await panel.getByRole("link", { name: t("listing.inquiry.openList") }).click();
    await expect(page).toHaveURL(paths.inquiryList("en"));
  });

  test("is the list's page on a phone, and where the list can't be loaded", async ({ page, world }) => {
    const shop = await world.makeShop();
    const link = page.getByRole("banner").getByRole("link", { name: t("common.nav.inquiryList") });
    await page.route("**/api/inquiry-list?*", (route) => route.abort());
    await page.goto(paths.shop("en", shop));
    await link.click();
    await expect(page).toHaveURL(paths.inquiryList("en"));
    await page.unroute("**/api/inquiry-list?*");
    await page.setViewportSize({ width: 375, height: 740 });
    await page.goto(paths.shop("en", shop));
    await link.click();
    await expect(page).toHaveURL(paths.inquiryList("en"));
  });
});
