import { readFile } from "node:fs/promises";
import { database } from "@/db/client";
import { guest } from "@/lib/core/actor";
import { env } from "@/lib/core/env";
import { recordEvent } from "@/lib/events/record-event";
import { paths } from "@/lib/http/paths";
import { expect, smokeTagIf, test, words } from "../support/world";
import { signInAsBuyer, signInByEmail } from "./buyer";

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "a buyer" : "a buyer without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test(
      "saves a design after signing in by email, and finds the inquiries sent as a guest",
      smokeTagIf(!javaScriptEnabled),
      async ({ page, world }) => {
        const t = words("pt-br");
        const email = `beatriz-${world.word}@example.com`;
        const shop = await world.makeShop();
        const design = await world.makeDesign(shop, { titles: { "pt-br": `Cavalo ${world.word}` } });
        const inquiry = await world.makeInquiry(shop, [design], { buyerEmail: email });
        await world.makeQuotes(inquiry, [{ lines: [{ listingId: design.id }] }]);

        await page.goto(paths.listing("pt-br", design));
        await page.getByRole("link", { name: t("saved.save"), exact: true }).click();
        await expect(page).toHaveURL(/\/pt-br\/sign-in\?back=/);
        await signInByEmail(page, "pt-br", email);
        await expect(page.getByRole("heading", { name: t("saved.confirm.design") })).toBeVisible();
        await page.getByRole("button", { name: t("saved.save") }).click();
        await expect(page.getByText(t("saved.done"))).toBeVisible();
        await expect(page.getByRole("link", { name: `Cavalo ${world.word}`, exact: true })).toBeVisible();

        await page.getByRole("link", { name: t("accounts.account.inquiries") }).click();
        await expect(page.getByText(inquiry.reference)).toBeVisible();
        await expect(page.getByText(/1\.764|17\.640/)).toBeVisible();
      },
    );

    test("saves a shop and a search, and removes both again", async ({ page, context, world }) => {
      const t = words("en");
      await signInAsBuyer(context, { locale: "en" });
      const shop = await world.makeShop();
      await world.makeDesign(shop, { titles: { en: `Horse ${world.word}` } });
      await page.goto(paths.shop("en", shop));
      await page.getByRole("link", { name: t("saved.save"), exact: true }).click();
      await page.getByRole("button", { name: t("saved.save") }).click();
      await expect(page.getByRole("link", { name: `Toys ${world.word}`, exact: true })).toBeVisible();

      await page.goto(paths.search("en", { q: world.word, sort: "price" }));
      await page.getByRole("link", { name: t("saved.saveSearch") }).click();
      await page.getByRole("button", { name: t("saved.save") }).click();
      await expect(page.getByText(t("saved.weekly"))).toBeVisible();
      await page.getByRole("link", { name: world.word, exact: true }).click();
      await expect(page).toHaveURL(paths.search("en", world.word));

      await page.goto(paths.accountSaved("en"));
      for (const name of [world.word, `Toys ${world.word}`])
        await page.getByRole("button", { name: t("saved.removeNamed", { name }), exact: true }).click();
      await expect(page.getByText(t("saved.emptySearches"))).toBeVisible();
      await expect(page.getByText(t("saved.emptyShops"))).toBeVisible();
    });

    test("edits their profile; an error is shown and preserves the input", async ({ page, context, world }) => {
      const t = words("ar");
      await signInAsBuyer(context, { locale: "ar" });
      await page.goto(paths.accountProfile("ar"));
      await page.getByLabel(t("accounts.editProfile.company")).fill(`شركة ${world.word}`);
      await page.getByLabel(t("accounts.editProfile.country")).selectOption("SA");
      const name = page.getByLabel(t("accounts.editProfile.name"));
      await name.fill("");
      await page.getByRole("button", { name: t("accounts.editProfile.submit") }).click();
      await expect(page.getByText(t("errors.required")).first()).toBeVisible();
      await expect(page.getByLabel(t("accounts.editProfile.company"))).toHaveValue(`شركة ${world.word}`);
      await name.fill("ليلى");
      await page.getByRole("button", { name: t("accounts.editProfile.submit") }).click();
      await expect(page.getByText(t("accounts.editProfile.done"))).toBeVisible();
      await expect(page.getByLabel(t("accounts.editProfile.company"))).toHaveValue(`شركة ${world.word}`);
      await expect(page.getByLabel(t("accounts.editProfile.country"))).toHaveValue("SA");
      await expect(name).toHaveValue("ليلى");
    });

    test("chooses emails, exports their data, and erases the account", async ({ page, context, world }) => {
      const t = words("en");
      const user = await signInAsBuyer(context, { locale: "en", name: `Carlos ${world.word}` });
      await page.goto(paths.accountSettings("en"));
      await page.getByLabel(t("accounts.chooseEmails.searches")).uncheck();
      await page.getByRole("button", { name: t("accounts.chooseEmails.submit") }).click();
      await expect(page.getByText(t("accounts.chooseEmails.done"))).toBeVisible();
      await expect(page.getByLabel(t("accounts.chooseEmails.searches"))).not.toBeChecked();

      const download = page.waitForEvent("download");
      await page.getByRole("button", { name: t("privacy.export.submit") }).click();
      const file = await download;
      expect(file.suggestedFilename()).toMatch(/^rattledrum-[\d-]+\.json$/);
      const data = JSON.parse(await readFile(await file.path(), "utf8"));
      expect(data).toMatchObject({ account: { email: user.email }, unwantedMails: [{ kind: "searches" }] });

      await page.goto(paths.accountSettings("en"));
      await page.getByRole("link", { name: t("privacy.erase.open") }).click();
      const address = page.getByLabel(t("privacy.erase.email"));
      await address.fill("someone@example.com");
      await page.getByRole("button", { name: t("privacy.erase.submit") }).click();
      await expect(page.getByText(t("privacy.erase.otherEmail")).first()).toBeVisible();
      await address.fill(user.email);
      await page.getByRole("button", { name: t("privacy.erase.submit") }).click();
      await expect(page.getByRole("heading", { name: t("privacy.erase.goneTitle") })).toBeVisible();
      await page.goto(paths.account("en"));
      await expect(page).toHaveURL(/\/en\/sign-in/);
    });
  });

test("own data is exported only to signed-in people and requests of our own pages", async ({ request }) => {
  const requestExport = (site: string) =>
    request.post(paths.ownData, { form: { locale: "fr" }, headers: { "sec-fetch-site": site }, maxRedirects: 0 });
  const response = await requestExport("same-origin");
  const signIn = paths.signIn("fr", paths.accountSettings("fr"));
  expect([response.status(), response.headers().location]).toEqual([303, signIn]);
  expect((await requestExport("cross-site")).status()).toBe(403);
});

test("a member and a buyer see their notices in their current language", async ({ page, context, browser, world }) => {
  const zh = words("zh");
  const es = words("es");
  const shop = await world.makeShop();
  await world.signIn(context, shop, "assistant", "zh");
  const elsewhere = await browser.newContext();
  const buyer = await signInAsBuyer(elsewhere, { locale: "es" });
  const inquiry = await world.makeInquiry(shop, [], { buyerId: buyer.id, buyerEmail: buyer.email });
  await database.transaction(async (tx) => {
    const of = { shopId: shop.id, inquiryId: inquiry.id };
    await recordEvent(guest, { name: "inquiry.sent", ...of }, tx);
    await recordEvent(guest, { name: "message.sent", ...of, messageId: inquiry.id, side: "shop" }, tx);
  });
  const names = { buyer: inquiry.buyerName, shop: `玩具${world.word}`, reference: inquiry.reference };
  await expect
    .poll(async () => {
      await page.goto(paths.workspace("zh"));
      return page.getByText(zh("notices.unread", { count: 1 })).count();
    })
    .toBeGreaterThan(0);
  await page
    .getByRole("link", { name: zh("notices.title") })
    .first()
    .click();
  await expect(page.getByRole("link", { name: zh("notices.kind.inquiry", names) })).toBeVisible();
  await page.getByRole("button", { name: zh("notices.readAll") }).click();
  await expect(page.getByText(zh("notices.new"), { exact: true })).toHaveCount(0);
  await expect(page.getByRole("link", { name: zh("notices.kind.inquiry", names) })).toBeVisible();
  await expect(page.getByRole("button", { name: zh("notices.readAll") })).toHaveCount(0);

  const other = await elsewhere.newPage();
  const inSpanish = es("notices.kind.shop_wrote", { ...names, shop: `Toys ${world.word}` });
  await expect
    .poll(async () => {
      await other.goto(`${env().SITE_URL}${paths.accountNotices("es")}`);
      return other.getByRole("link", { name: inSpanish }).count();
    })
    .toBe(1);
  await other.getByRole("link", { name: inSpanish }).click();
  await expect(other).toHaveURL(/\/es\/i\//);
  await elsewhere.close();
});
