import { paths } from "@/lib/http/paths";
import { expect, test, words } from "../support/world";
import { expectThread } from "./guest";

const t = words("en");

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "an inquiry list" : "an inquiry list without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("collects designs of a shop and sends one inquiry for all of them", async ({ page, world }) => {
      const shop = await world.makeShop();
      const titles = [`Crying horse ${world.word}`, `Smiling horse ${world.word}`];
      for (const title of titles) {
        const design = await world.makeDesign(shop, { titles: { en: title } });
        await page.goto(paths.listing("en", design));
        await page
          .getByRole("button", { name: t("listing.inquiry.add") })
          .first()
          .click();
        await expect(page.getByText(t("listing.inquiry.listed")).first()).toBeVisible();
      }
      if (javaScriptEnabled) await expect(page.locator("inquiry-badge").first()).toHaveText("2");

      await page.goto(paths.inquiryList("en"));
      for (const title of titles) await expect(page.getByRole("link", { name: title }).first()).toBeVisible();
      await page.getByRole("link", { name: t("listing.list.askNamed", { shop: `Toys ${world.word}` }) }).click();
      const form = page.locator("#inquiry");
      await expect(form.getByLabel(t("inquiries.sendInquiry.quantity.label"))).toHaveCount(2);
      const message = `Both designs in one container, please (${world.word}).`;
      await form.getByLabel(t("inquiries.sendInquiry.name.label")).fill("Thandi Nkosi");
      await form.getByLabel(t("inquiries.sendInquiry.country.label")).selectOption("ZA");
      await form.getByLabel(t("inquiries.sendInquiry.email.label")).fill(`thandi-${world.word}@example.com`);
      await form.getByLabel(t("inquiries.sendInquiry.message.label")).pressSequentially(message, { delay: 75 });
      await form.getByRole("button", { name: t("inquiries.sendInquiry.send") }).click();
      await expectThread(page, message);
      for (const title of titles) await expect(page.locator("main")).toContainText(title);
    });
  });
