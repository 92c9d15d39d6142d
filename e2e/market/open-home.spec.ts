import type { Page } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import { locales } from "@/lib/i18n/locale";
import { expect, test, words } from "../support/world";

const t = words("en");
const phone = { width: 375, height: 740 };

/** Returns the addresses of all designs, and the keys of all pictures, that the page shows. */
const shownOn = (page: Page) =>
  page.locator("main").evaluate((main) => {
    const links = [...main.querySelectorAll<HTMLAnchorElement>(".card-title a, .climbing h3 a")];
    const pictures = [...main.querySelectorAll("picture > img")];
    return {
      designs: links.map(({ pathname }) => pathname),
      pictures: pictures.map((each) => /\/media\/([a-z0-9-]+)-\d+\./.exec(each.getAttribute("src") ?? "")?.[1]),
    };
  });

test("home shows no design and no picture twice", async ({ page }) => {
  await page.goto(paths.home("en"));
  const { designs, pictures } = await shownOn(page);
  expect(designs.length).toBeGreaterThan(12);
  expect(new Set(designs).size).toBe(designs.length);
  expect(pictures.length).toBeGreaterThan(18);
  expect(new Set(pictures).size).toBe(pictures.length);
});

test("home has one search box, and shows designs and industries on the first screen", async ({ page }) => {
  for (const size of [phone, { width: 1280, height: 800 }]) {
    await page.setViewportSize(size);
    await page.goto(paths.home("en"));
    await expect(page.getByRole("search")).toHaveCount(1);
    const industries = page.getByRole("main").getByRole("navigation", { name: t("common.nav.industries") });
    await expect(industries.getByRole("link")).toHaveCount(12);
    await expect(industries.getByRole("link").first()).toBeInViewport({ ratio: 1 });
    await expect(page.locator("main .card-face").first()).toBeInViewport({ ratio: 1 });
  }
});

test("home is at most 3,600 pixels long on a phone in every language", async ({ page }) => {
  test.slow();
  await page.setViewportSize(phone);
  for (const locale of locales) {
    await page.goto(paths.home(locale));
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect.soft(height, locale).toBeLessThanOrEqual(3_600);
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the band on home opens a sourcing request with its fields filled in", async ({ page, world }) => {
    await page.goto(paths.home("en"));
    const band = page.getByRole("main").locator("form");
    const title = `Plush horse ${world.word}`;
    await band.getByLabel(t("sourcing.send.title.label")).fill(title);
    await band.getByLabel(t("inquiries.sendInquiry.quantity.label")).fill("2,400");
    await band.getByRole("button", { name: t("sourcing.nav") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("sourcing.nav"));
    const request = page.locator("#request");
    await expect(request.getByLabel(t("sourcing.send.title.label"))).toHaveValue(title);
    await expect(request.getByLabel(t("inquiries.sendInquiry.quantity.label"))).toHaveValue("2,400");
  });

  test("the header searches with a quantity", async ({ page }) => {
    await page.goto(paths.home("en"));
    const search = page.getByRole("search");
    await search.getByRole("searchbox").fill("plush");
    await search.getByRole("textbox").fill("2,400");
    await search.getByRole("button").click();
    await expect(page).toHaveURL(/\/en\/search\?.*qty=2/);
    await expect(page.getByRole("search").first().getByRole("textbox")).toHaveValue("2400");
  });

  test("header, phone menu and footer lead to a sourcing request, and the footer's links open on a phone", async ({
    page,
  }) => {
    const linkIn = (part: "banner" | "contentinfo") =>
      page.getByRole(part).getByRole("link", { name: t("sourcing.nav") });
    await page.goto(paths.home("en"));
    await expect(linkIn("contentinfo")).toBeVisible();
    await linkIn("banner").click();
    await expect(page).toHaveURL(paths.sourcing("en"));

    await page.setViewportSize(phone);
    await page.getByRole("banner").locator("summary").first().click();
    await expect(linkIn("banner")).toBeVisible();
    await expect(linkIn("contentinfo")).toBeHidden();
    await page.getByRole("contentinfo").locator("summary").first().click();
    await linkIn("contentinfo").click();
    await expect(page).toHaveURL(paths.sourcing("en"));
  });
});
