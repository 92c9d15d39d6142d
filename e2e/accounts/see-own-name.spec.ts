import type { Page } from "@playwright/test";
import { asPerson, database } from "@/db/client";
import { notices } from "@/db/schema";
import { makeUser } from "@/db/testing";
import { hashPassword } from "@/lib/accounts/password";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { locales } from "@/lib/i18n/locale";
import { expect, test, words } from "../support/world";

const password = "three sisters and a horse";
const headerLink = (page: Page, name: string | RegExp) => page.getByRole("banner").getByRole("link", { name });

async function signIn(page: Page, email: string) {
  const form = page.locator("form", { has: page.locator("input[type=password]") });
  await form.locator("input[type=email]").fill(email);
  await form.locator("input[type=password]").fill(password);
  await form.locator("button").click();
}

test("a buyer signs in on a listing, sees name and new answers there, and finds the form filled in", async ({
  page,
  context,
  request,
  world,
}) => {
  const t = words("es");
  const name = `Carlos ${world.word}`;
  const email = `carlos-${world.word}@example.com`;
  const passwordHash = await hashPassword(password);
  const user = await database.transaction((tx) =>
    makeUser({ name, email, passwordHash, emailVerified: new Date() }, tx),
  );
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop, { titles: { es: `Caballo ${world.word}` } });
  const inquiry = await world.makeInquiry(shop, [design], { buyerId: user.id, buyerEmail: email });
  const token = await world.makeQuotes(inquiry, [{ lines: [{ listingId: design.id }] }]);
  const about = { shopId: shop.id, inquiryId: inquiry.id };
  await asPerson(user.id, (tx) =>
    tx.insert(notices).values({ userId: user.id, eventId: 1, kind: "shop_wrote", ...about }),
  );
  const listing = `${paths.listing("es", design, 2400)}&currency=EUR`;

  await page.goto(listing);
  await headerLink(page, t("common.nav.signIn")).click();
  await signIn(page, email);
  await expect(page).toHaveURL(absolute(listing));
  await expect(headerLink(page, `${name} 1 ${t("notices.title")}`)).toHaveAttribute("href", paths.account("es"));
  await expect(page.locator("#inquiry [name=name]")).toHaveValue(name);
  await expect(page.locator("#inquiry [name=email]")).toHaveValue(email);
  expect(await (await request.get(listing)).text()).not.toContain(name);
  const cookie = (await context.cookies()).find((each) => each.name === "visitor");
  expect(cookie?.value).not.toContain("example.com");

  await page.goto(paths.guestThread("es", token));
  await page.goto(paths.trending("es"));
  await expect(headerLink(page, name)).toHaveText(name);

  await page.goto(paths.account("es"));
  await page.getByRole("button", { name: t("accounts.signOut.submit") }).click();
  await expect(page).toHaveURL(absolute(paths.home("es")));
  await expect(headerLink(page, t("common.nav.signIn"))).toBeVisible();
  await page.goto(listing);
  await expect(page.locator("#inquiry [name=email]")).toHaveValue("");
});

test("a member signs in and out in every language, and stays in it", async ({ page, world }) => {
  test.slow();
  const shop = await world.makeShop();
  const passwordHash = await hashPassword(password);
  const { email, name } = await world.makeMember(shop, "owner", { locale: "zh", passwordHash });
  for (const locale of locales) {
    const t = words(locale);
    await page.goto(paths.signIn(locale));
    await signIn(page, email);
    await expect(page).toHaveURL(absolute(paths.workspace(locale)));
    await page.goto(paths.about(locale));
    await expect(headerLink(page, `${t("common.nav.myShop")} · ${name}`)).toHaveAttribute(
      "href",
      paths.workspace(locale),
    );
    await page.goto(paths.account(locale));
    await page.getByRole("button", { name: t("accounts.signOut.submit") }).click();
    await expect(page).toHaveURL(absolute(paths.home(locale)));
    await expect(headerLink(page, t("common.nav.signIn"))).toBeVisible();
  }
});

test("a session that has ended elsewhere is no longer shown", async ({ page, context, world }) => {
  const user = await world.signIn(context, await world.makeShop(), "owner");
  await page.goto(paths.workspace("en"));
  await expect.poll(async () => (await context.cookies()).some(({ name }) => name === "visitor")).toBe(true);
  await page.goto(paths.about("en"));
  await expect(headerLink(page, new RegExp(user.name))).toBeVisible();
  await context.clearCookies({ name: "session" });
  await page.reload();
  await expect(headerLink(page, words("en")("common.nav.signIn"))).toBeVisible();
  expect((await context.cookies()).filter(({ name }) => name === "visitor")).toEqual([]);
});
