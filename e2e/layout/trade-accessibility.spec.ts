import type { Page } from "@playwright/test";
import { toBase36 } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { signInAsBuyer } from "../accounts/buyer";
import { lineOf, setListCookie } from "../inquiries/list-cookie";
import { axeViolations } from "../support/axe-violations";
import { makeSourcing, makeTrade, type Pages, pagesOfBuyer, pagesOfShop } from "../support/trade";
import { expect, test, words } from "../support/world";

const phone = { width: 375, height: 812 };
const desktop = { width: 1280, height: 900 };
/**
 * Threads and sourcing requests are laid out on both screens, and read by axe on both in English; other pages on one of
 * them per language.
 */
const screensFor = (name: string, locale: Locale) =>
  /thread|sourcing/.test(name) ? [phone, desktop] : [locale === "en" ? desktop : phone];

/** Opens each page in a language and expects no axe violations and no horizontal scrolling. */
async function checkPages(page: Page, locale: Locale, pages: Pages) {
  for (const [name, path] of pages) {
    await page.goto(path(locale));
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    for (const screen of screensFor(name, locale)) {
      await page.setViewportSize(screen);
      const where = `${name} in ${locale} at ${screen.width}`;
      if (locale === "en" || screen === phone)
        expect.soft(await axeViolations(page, undefined, locale === "en"), where).toEqual([]);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect.soft(excess, `${where} is wider than the screen`).toBeLessThanOrEqual(0);
    }
  }
}

test.describe.configure({ timeout: 300_000 });

for (const locale of ["en", "ar"] as const)
  test(`axe finds nothing on a buyer's pages of a trade in ${locale}`, async ({ page, context, world }) => {
    const buyer = await signInAsBuyer(context, { locale });
    const trade = await makeTrade(world, buyer);
    const { token } = await makeSourcing(world);
    await setListCookie(context, [lineOf(trade.design)]);
    const design = toBase36(trade.design.id);
    await checkPages(page, locale, [
      ...pagesOfBuyer(trade, token),
      ["question whether to save", (l) => paths.save(l, { design })],
    ]);
  });

for (const locale of ["en", "zh", "ar"] as const)
  test(`axe finds nothing on a shop's pages of a trade in ${locale}`, async ({ page, browser, context, world }) => {
    const elsewhere = await browser.newContext();
    const trade = await makeTrade(world, await signInAsBuyer(elsewhere, { locale: "pt-br" }));
    await elsewhere.close();
    await world.signIn(context, trade.shop, "owner", locale);
    await checkPages(page, locale, pagesOfShop(trade));
  });

for (const locale of ["en", "zh", "ar"] as const)
  test(`axe finds nothing on a shop's page of a sourcing request in ${locale}`, async ({ page, context, world }) => {
    const { requestId, maker } = await makeSourcing(world);
    await world.signIn(context, maker.shop, "owner", locale);
    await checkPages(page, locale, [["sourcing request", (l) => paths.workspaceSourcingRequest(l, requestId)]]);
  });

test("the keyboard reaches a thread's files, proforma and reply in order, with visible focus", async ({
  page,
  context,
  world,
}) => {
  const { inquiry, token } = await makeTrade(world, await signInAsBuyer(context, { locale: "en" }));
  await page.goto(paths.guestThread("en", token));
  const reached: string[] = [];
  for (let step = 0; step < 120; step++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return undefined;
      const shows = (each: Element | null) => each !== null && getComputedStyle(each).outlineStyle !== "none";
      const isSeen = shows(activeElement) || shows(activeElement.closest("form, label"));
      const name = activeElement.textContent?.trim() || activeElement.getAttribute("name") || "";
      return { name: activeElement.getAttribute("name") ?? name, isSeen };
    });
    if (!focused) break;
    expect.soft(focused.isSeen, `${focused.name} shows its focus`).toBe(true);
    reached.push(focused.name);
  }
  const t = words("en");
  const order = [
    reached.findIndex((each) => each.includes("carton.pdf")),
    reached.indexOf(t("proformas.card.read")),
    reached.indexOf("body"),
    reached.indexOf(t("inquiries.replyAsGuest.send")),
  ];
  expect(order, `${inquiry.reference}: ${reached.join(" → ")}`).toEqual(order.toSorted((a, b) => a - b));
  expect(Math.min(...order)).toBeGreaterThanOrEqual(0);
});
