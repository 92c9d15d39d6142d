import { eq } from "drizzle-orm";
import { asShop } from "@/db/client";
import { inquiries } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import { collectErrors } from "../support/collect-errors";
import { listEmails, waitForEmail } from "../support/mailbox";
import { expect, smokeTagIf, test, type World, words } from "../support/world";
import { expectThread, fillInquiry, sendInquiry, sentMessage } from "./guest";

const t = words("pt-br");

const guestOf = (world: World) => ({
  name: "Beatriz Souza",
  email: `beatriz-${world.word}@example.com`,
  message: `Preciso de 2.400 peças antes do Natal (${world.word}).`,
  quantity: "2400",
});

async function open(world: World) {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop, { titles: { "pt-br": "Cavalinho chorão de pelúcia", zh: "哭哭马" } });
  return { shop, design, path: paths.listing("pt-br", design) };
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "a guest" : "a guest without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test(
      "inquires about a design, and reads and answers the shop's reply",
      smokeTagIf(!javaScriptEnabled),
      async ({ page, browser, world }) => {
        const { shop, path } = await open(world);
        const inquiry = guestOf(world);
        const browserErrors = await collectErrors(page);

        await page.goto(path);
        await fillInquiry(page, "pt-br", inquiry);
        await sendInquiry(page, "pt-br");
        await expectThread(page, inquiry.message);
        const link = (await waitForEmail(inquiry.email)).links.find((each) => each.includes("/i/"));
        expect(new URL(link ?? "").pathname).toBe(new URL(page.url()).pathname);
        await page.goto(link ?? "");
        const confirm = page.getByRole("button", { name: t("threads.email.confirm") });
        await confirm.click();
        await expect(confirm).toHaveCount(0);

        const memberContext = await browser.newContext({ javaScriptEnabled: true });
        const member = await world.signIn(memberContext, shop, "assistant");
        const memberPage = await memberContext.newPage();
        await memberPage.goto(paths.workspaceInquiries("en"));
        await memberPage
          .getByRole("link", { name: new RegExp(inquiry.name) })
          .first()
          .click();
        await expect(memberPage.getByText(inquiry.message)).toBeVisible();
        const answer = `We can pack 2,400 pieces by 9 December (${world.word}).`;
        await memberPage.getByLabel(words("en")("inquiries.replyAsShop.label"), { exact: true }).fill(answer);
        await memberPage.getByRole("button", { name: words("en")("inquiries.replyAsShop.send") }).click();
        await expect(sentMessage(memberPage, answer)).toBeVisible();

        const notification = await waitForEmail(inquiry.email, new RegExp(`9 December \\(${world.word}\\)`));
        await page.goto(notification.links.find((each) => each.includes("/i/")) ?? "");
        await expect(sentMessage(page, answer)).toBeVisible();
        const reply = `Perfeito, pode reservar (${world.word}).`;
        await page.getByLabel(t("inquiries.replyAsGuest.label", { shop: "" }).trim()).fill(reply);
        await page.getByRole("button", { name: t("inquiries.replyAsGuest.send") }).click();
        await expect(sentMessage(page, reply)).toBeVisible();

        await memberPage.reload();
        await expect(sentMessage(memberPage, reply)).toBeVisible();
        await waitForEmail(member.email, new RegExp(`reservar \\(${world.word}\\)`));
        await memberContext.close();
        expect(browserErrors).toEqual([]);
      },
    );

    test("ends the private link, and its page is closed", async ({ page, world }) => {
      const { path } = await open(world);
      const inquiry = guestOf(world);
      await page.goto(path);
      await fillInquiry(page, "pt-br", inquiry);
      await sendInquiry(page, "pt-br");
      await expectThread(page, inquiry.message);
      await page.getByText(t("threads.link.title")).click();
      await page.getByRole("button", { name: t("threads.link.end") }).click();
      await expect(page.getByRole("heading", { name: t("threads.link.endedTitle") })).toBeVisible();
      await expect(page.getByText(inquiry.message)).toHaveCount(0);
    });

    test("sees an error beside the invalid field, and the input is preserved", async ({ page, world }) => {
      const { path } = await open(world);
      const inquiry = guestOf(world);
      await page.goto(path);
      await fillInquiry(page, "pt-br", { ...inquiry, email: "beatriz@" });
      const [response] = await Promise.all([
        page.waitForResponse((each) => each.request().method() === "POST" && !each.url().endsWith("/api/phrases")),
        sendInquiry(page, "pt-br"),
      ]);
      expect(response.status()).toBe(422);
      const form = page.locator("#inquiry");
      const email = form.getByLabel(t("inquiries.sendInquiry.email.label"));
      await expect(email).toHaveAttribute("aria-invalid", "true");
      await expect(email).toHaveAccessibleDescription(new RegExp(t("inquiries.sendInquiry.email.wrong").slice(0, 20)));
      await expect(email).toHaveValue("beatriz@");
      await expect(form.getByLabel(t("inquiries.sendInquiry.message.label"))).toHaveValue(inquiry.message);
      await expect(form.getByLabel(t("inquiries.sendInquiry.country.label"))).toHaveValue("BR");
      await expect(form.getByLabel(t("inquiries.sendInquiry.quantity.label"))).toHaveValue("2400");
      await form.getByRole("alert").getByRole("link").first().click();
      await expect(email).toBeInViewport();

      await email.fill(inquiry.email);
      await sendInquiry(page, "pt-br");
      await expectThread(page, inquiry.message);
    });

    test("sends one inquiry by a double click", async ({ page, world }) => {
      const { shop, path } = await open(world);
      const inquiry = guestOf(world);
      await page.goto(path);
      await fillInquiry(page, "pt-br", inquiry);
      const button = page.locator("#inquiry").getByRole("button", { name: t("inquiries.sendInquiry.send") });
      await button.dblclick();
      await expectThread(page, inquiry.message);
      await waitForEmail(inquiry.email);
      const sent = await asShop(shop.id, (tx) => tx.select().from(inquiries).where(eq(inquiries.shopId, shop.id)));
      expect(sent).toHaveLength(1);
      expect(listEmails(inquiry.email)).toHaveLength(1);
    });
  });

test("a private link that was never issued answers 404", async ({ page }) => {
  const response = await page.goto("/en/i/abcdefghijklmnopqrstuvwxyz0123456789abcdefg");
  expect(response?.status()).toBe(404);
});

test("a general inquiry is sent to a storefront and has its own thread", async ({ page, world }) => {
  const shop = await world.makeShop();
  const inquiry = guestOf(world);
  await page.goto(paths.shop("pt-br", shop));
  const form = page.locator("#inquiry");
  await form.getByLabel(t("inquiries.sendInquiry.name.label")).fill(inquiry.name);
  await form.getByLabel(t("inquiries.sendInquiry.country.label")).selectOption("BR");
  await form.getByLabel(t("inquiries.sendInquiry.email.label")).fill(inquiry.email);
  await form.getByLabel(t("inquiries.sendInquiry.message.label")).pressSequentially(inquiry.message, { delay: 80 });
  await sendInquiry(page, "pt-br");
  await expectThread(page, inquiry.message);
});
