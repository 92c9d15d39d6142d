import type { Page } from "@playwright/test";
import { hashPassword } from "@/lib/accounts/password";
import { paths } from "@/lib/http/paths";
import { writeInquiryList } from "@/lib/inquiries/inquiry-list";
import { expect, test, words } from "../support/world";
import { lineOf, readListCookie, setListCookie } from "./list-cookie";

const t = words("en");
const password = "three sisters and a horse";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "a list" : "a list without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("asks for the quantity of a design with its MOQ, and restores a removed one", async ({ page, world }) => {
      const shop = await world.makeShop();
      const title = `Crying horse ${world.word}`;
      const design = await world.makeDesign(shop, { titles: { en: title } });
      const address = paths.inquiryListWith("en", "add", writeInquiryList([lineOf(design, 120)]));
      if (javaScriptEnabled) await page.goto(address);
      else {
        await page.goto(paths.shop("en", shop));
        await page.getByRole("link", { name: t("list.add.card", { title }) }).click();
        await expect(page).toHaveURL(address);
      }
      await expect(page.getByRole("heading", { name: t("list.add.heading") })).toBeVisible();
      const quantity = page.getByLabel(`${t("listing.list.quantity")}: ${title}`).first();
      await expect(quantity).toHaveValue("120");
      await quantity.fill("500");
      await page.getByRole("button", { name: t("list.add.button") }).click();
      await expect(page).toHaveURL(/\/en\/inquiry-list$/);
      await expect(quantity).toHaveValue("500");

      await page.getByRole("button", { name: t("listing.list.removeNamed", { title }) }).click();
      await expect(page.getByText(t("list.removed", { title }))).toBeVisible();
      expect(await readListCookie(page.context())).toBe("");
      await page.getByRole("button", { name: t("list.putBack") }).click();
      await expect(quantity).toHaveValue("500");
      await page.reload();
      await expect(quantity).toHaveValue("500");
    });

    test("that is shared is shown first, then merged into the own one or replaces it, and the own one remains linked", async ({
      page,
      browser,
      world,
    }) => {
      const shop = await world.makeShop();
      const [mine, theirs] = [`Crying horse ${world.word}`, `Smiling horse ${world.word}`];
      const own = await world.makeDesign(shop, { titles: { en: mine } });
      const other = await world.makeDesign(shop, { titles: { en: theirs } });
      const sender = await browser.newContext();
      await setListCookie(sender, [lineOf(other, 120), lineOf(own, 7)]);
      const senderPage = await sender.newPage();
      await senderPage.goto(paths.inquiryList("en"));
      await senderPage.getByText(t("list.share.heading")).click();
      const link = await senderPage.getByLabel(t("list.share.link")).inputValue();
      await sender.close();

      await setListCookie(page.context(), [lineOf(own, 2400)]);
      const before = await readListCookie(page.context());
      await page.goto(link);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("list.shared.title"));
      await expect(page.getByText(theirs)).toBeVisible();
      expect(await readListCookie(page.context())).toBe(before);
      const quantityOf = (title: string) => page.getByLabel(`${t("listing.list.quantity")}: ${title}`);
      await page.getByRole("button", { name: t("list.shared.add") }).click();
      await expect(quantityOf(theirs)).toHaveValue("120");
      await expect(quantityOf(mine)).toHaveValue("2,400");

      await page.goto(link);
      await page.getByRole("button", { name: t("list.shared.replace") }).click();
      await expect(quantityOf(mine)).toHaveValue("7");
      await page.getByRole("link", { name: t("list.shared.openFormer") }).click();
      await expect(page.getByText("2,400")).toBeVisible();
    });
  });

test("a guest's list is merged into the account at sign-in, synchronized, and removed at sign-out", async ({
  page,
  browser,
  world,
}) => {
  const shop = await world.makeShop();
  const [atHome, onPhone] = [`Crying horse ${world.word}`, `Smiling horse ${world.word}`];
  const first = await world.makeDesign(shop, { titles: { en: atHome } });
  const second = await world.makeDesign(shop, { titles: { en: onPhone } });
  const user = await world.makeMember(shop, "assistant", {
    passwordHash: await hashPassword(password),
    emailVerified: new Date(),
  });
  const signIn = async (on: Page) => {
    await on.goto(paths.signIn("en", paths.inquiryList("en")));
    const form = on.locator("form", { has: on.locator("input[type=password]") });
    await form.locator("input[type=email]").fill(user.email);
    await form.locator("input[type=password]").fill(password);
    await form.getByRole("button", { name: t("accounts.signIn.submit") }).click();
    await expect(on.getByText(t("list.kept"))).toBeVisible();
  };
  await setListCookie(page.context(), [lineOf(first, 500)]);
  await signIn(page);
  await expect(page.getByText(atHome).first()).toBeVisible();

  const phone = await browser.newContext();
  await setListCookie(phone, [lineOf(second, 120)]);
  const other = await phone.newPage();
  await signIn(other);
  for (const title of [atHome, onPhone]) await expect(other.getByText(title).first()).toBeVisible();
  expect((await readListCookie(phone)).split(".")).toHaveLength(2);
  await other.getByRole("button", { name: t("listing.list.removeNamed", { title: atHome }) }).click();
  await expect(other.getByText(t("list.removed", { title: atHome }))).toBeVisible();
  await phone.close();

  await page.reload();
  await expect(page.getByText(onPhone).first()).toBeVisible();
  await expect(page.getByText(atHome)).toHaveCount(0);

  await page.goto(paths.account("en"));
  await page
    .getByRole("main")
    .getByRole("button", { name: t("accounts.signOut.submit") })
    .click();
  await expect(page).toHaveURL(paths.home("en"));
  expect(await readListCookie(page.context())).toBe("");
  await page.goto(paths.inquiryList("en"));
  await expect(page.getByText(t("listing.list.emptyTitle"))).toBeVisible();
});
