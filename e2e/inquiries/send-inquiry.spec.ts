import { eq } from "drizzle-orm";
import { asShop } from "@/db/client";
import { inquiries } from "@/db/schema";
import { paths } from "@/lib/http/paths";
import { watch } from "../support/collect-errors";
import { mailsTo, mailTo } from "../support/mailbox";
import { expect, smokeIf, test, type World, words } from "../support/world";
import { expectThread, fillInquiry, said, sendInquiry } from "./guest";

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
      "asks about a design, and reads and answers what the shop wrote",
      smokeIf(!javaScriptEnabled),
      async ({ page, browser, world }) => {
        const { shop, path } = await open(world);
        const asked = guestOf(world);
        const complaints = await watch(page);

        await page.goto(path);
        await fillInquiry(page, "pt-br", asked);
        await sendInquiry(page, "pt-br");
        await expectThread(page, asked.message);
        const link = (await mailTo(asked.email)).links.find((each) => each.includes("/i/"));
        expect(new URL(link ?? "").pathname).toBe(new URL(page.url()).pathname);
        await page.goto(link ?? "");
        const confirm = page.getByRole("button", { name: t("threads.email.confirm") });
        await confirm.click();
        await expect(confirm).toHaveCount(0);

        const office = await browser.newContext({ javaScriptEnabled: true });
        const member = await world.signIn(office, shop, "assistant");
        const desk = await office.newPage();
        await desk.goto(paths.workspaceInquiries("en"));
        await desk
          .getByRole("link", { name: new RegExp(asked.name) })
          .first()
          .click();
        await expect(desk.getByText(asked.message)).toBeVisible();
        const answer = `We can pack 2,400 pieces by 9 December (${world.word}).`;
        await desk.getByLabel(words("en")("inquiries.replyAsShop.label"), { exact: true }).fill(answer);
        await desk.getByRole("button", { name: words("en")("inquiries.replyAsShop.send") }).click();
        await expect(said(desk, answer)).toBeVisible();

        const told = await mailTo(asked.email, new RegExp(`9 December \\(${world.word}\\)`));
        await page.goto(told.links.find((each) => each.includes("/i/")) ?? "");
        await expect(said(page, answer)).toBeVisible();
        const reply = `Perfeito, pode reservar (${world.word}).`;
        await page.getByLabel(t("inquiries.replyAsGuest.label", { shop: "" }).trim()).fill(reply);
        await page.getByRole("button", { name: t("inquiries.replyAsGuest.send") }).click();
        await expect(said(page, reply)).toBeVisible();

        await desk.reload();
        await expect(said(desk, reply)).toBeVisible();
        await mailTo(member.email, new RegExp(`reservar \\(${world.word}\\)`));
        await office.close();
        expect(complaints).toEqual([]);
      },
    );

    test("who ends the private link finds its page closed", async ({ page, world }) => {
      const { path } = await open(world);
      const asked = guestOf(world);
      await page.goto(path);
      await fillInquiry(page, "pt-br", asked);
      await sendInquiry(page, "pt-br");
      await expectThread(page, asked.message);
      await page.getByText(t("threads.link.title")).click();
      await page.getByRole("button", { name: t("threads.link.end") }).click();
      await expect(page.getByRole("heading", { name: t("threads.link.endedTitle") })).toBeVisible();
      await expect(page.getByText(asked.message)).toHaveCount(0);
    });

    test("who makes mistakes is told beside the field and loses nothing", async ({ page, world }) => {
      const { path } = await open(world);
      const asked = guestOf(world);
      await page.goto(path);
      await fillInquiry(page, "pt-br", { ...asked, email: "beatriz@" });
      const [response] = await Promise.all([
        page.waitForResponse((each) => each.request().method() === "POST"),
        sendInquiry(page, "pt-br"),
      ]);
      expect(response.status()).toBe(422);
      const form = page.locator("#inquiry");
      const email = form.getByLabel(t("inquiries.sendInquiry.email.label"));
      await expect(email).toHaveAttribute("aria-invalid", "true");
      await expect(email).toHaveAccessibleDescription(new RegExp(t("inquiries.sendInquiry.email.wrong").slice(0, 20)));
      await expect(email).toHaveValue("beatriz@");
      await expect(form.getByLabel(t("inquiries.sendInquiry.message.label"))).toHaveValue(asked.message);
      await expect(form.getByLabel(t("inquiries.sendInquiry.country.label"))).toHaveValue("BR");
      await expect(form.getByLabel(t("inquiries.sendInquiry.quantity.label"))).toHaveValue("2400");
      await form.getByRole("alert").getByRole("link").first().click();
      await expect(email).toBeInViewport();

      await email.fill(asked.email);
      await sendInquiry(page, "pt-br");
      await expectThread(page, asked.message);
    });

    test("who presses twice has sent one inquiry", async ({ page, world }) => {
      const { shop, path } = await open(world);
      const asked = guestOf(world);
      await page.goto(path);
      await fillInquiry(page, "pt-br", asked);
      const button = page.locator("#inquiry").getByRole("button", { name: t("inquiries.sendInquiry.send") });
      await button.dblclick();
      await expectThread(page, asked.message);
      await mailTo(asked.email);
      const sent = await asShop(shop.id, (tx) => tx.select().from(inquiries).where(eq(inquiries.shopId, shop.id)));
      expect(sent).toHaveLength(1);
      expect(mailsTo(asked.email)).toHaveLength(1);
    });
  });

test("a private link that was never given leads nowhere", async ({ page }) => {
  const response = await page.goto("/en/i/abcdefghijklmnopqrstuvwxyz0123456789abcdefg");
  expect(response?.status()).toBe(404);
});

test("a general question goes to a storefront, with its own path to the answer", async ({ page, world }) => {
  const shop = await world.makeShop();
  const asked = guestOf(world);
  await page.goto(paths.shop("pt-br", shop));
  const form = page.locator("#inquiry");
  await form.getByLabel(t("inquiries.sendInquiry.name.label")).fill(asked.name);
  await form.getByLabel(t("inquiries.sendInquiry.country.label")).selectOption("BR");
  await form.getByLabel(t("inquiries.sendInquiry.email.label")).fill(asked.email);
  await form.getByLabel(t("inquiries.sendInquiry.message.label")).pressSequentially(asked.message, { delay: 80 });
  await sendInquiry(page, "pt-br");
  await expectThread(page, asked.message);
});
