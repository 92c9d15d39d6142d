import type { Browser } from "@playwright/test";
import { database } from "@/db/client";
import { confirmEmail, emailProof } from "@/lib/accounts/confirmed-email";
import { guest } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import { paths } from "@/lib/http/paths";
import { findConversationEmails } from "@/lib/notifications/conversation-emails";
import { conversationToken } from "@/lib/notifications/conversation-token";
import { makeRequest, markDispatched, setUpShop } from "@/lib/trade/sourcing/sourcing.fixture";
import { listEmails, waitForEmail } from "../support/mailbox";
import { expect, test, type World, words } from "../support/world";

const pt = words("pt-br");
const zh = words("zh");

/** Creates a guest's inquiry and a signed-in member of the shop, whose `reply` answers an inquiry in the workspace. */
async function setUpInquiry(world: World, browser: Browser) {
  const shop = await world.makeShop();
  const email = `beatriz-${world.word}@example.com`;
  const inquiry = await world.makeInquiry(shop, [], { buyerEmail: email });
  await confirmEmail(email, emailProof(email));
  const token = await world.makeQuotes(inquiry, []);
  const office = await browser.newContext({ javaScriptEnabled: true });
  await world.signIn(office, shop, "manager", "zh");
  const memberPage = await office.newPage();
  const reply = async (inquiryId: string, text: string) => {
    await memberPage.goto(paths.workspaceInquiry("zh", inquiryId));
    await memberPage.getByLabel(zh("inquiries.replyAsShop.label"), { exact: true }).fill(text);
    await memberPage.getByRole("button", { name: zh("inquiries.replyAsShop.send") }).click();
    await expect(memberPage.locator("main ol").getByText(text)).toBeVisible();
  };
  return { shop, email, inquiry, thread: paths.guestThread("pt-br", token), office, reply };
}

for (const javaScriptEnabled of [true, false])
  test.describe(javaScriptEnabled ? "a guest" : "a guest without JavaScript", () => {
    test.use({ javaScriptEnabled });

    test("stops the emails of a conversation, receives none, and resumes them", async ({ page, browser, world }) => {
      test.slow();
      const { shop, email, inquiry, thread, office, reply } = await setUpInquiry(world, browser);
      await reply(inquiry.id, `有货（${world.word} 1）。`);
      const first = await waitForEmail(email, new RegExp(`${world.word} 1`));
      const link = first.links.find((each) => each.includes("/unsubscribe/")) ?? "";
      expect(first.text).toContain(pt("mail.off.inquiry"));

      await page.goto(link);
      await expect(page.getByText(pt("notices.conversation.inquiry"))).toBeVisible();
      await page.getByRole("button", { name: pt("notices.unsubscribe.submit") }).click();
      await expect(page.getByRole("heading", { name: pt("notices.unsubscribe.doneTitle") })).toBeVisible();

      // Once a later reply to another buyer has been emailed, an email about this one would have arrived too.
      await reply(inquiry.id, `12 月发货（${world.word} 2）。`);
      const other = `carlos-${world.word}@example.com`;
      const later = await world.makeInquiry(shop, [], { buyerEmail: other });
      await confirmEmail(other, emailProof(other));
      await reply(later.id, `可以（${world.word} 3）。`);
      await waitForEmail(other, new RegExp(`${world.word} 3`));
      expect(listEmails(email)).toHaveLength(1);

      await page.goto(thread);
      await expect(page.getByText(`${world.word} 2`)).toBeVisible();
      await expect(page.getByText(pt("notices.conversation.areOff"))).toBeVisible();
      await page.getByRole("link", { name: pt("notices.conversation.resume") }).click();
      await page.getByRole("button", { name: pt("notices.conversation.resume") }).click();
      await expect(page.getByRole("heading", { name: pt("notices.conversation.backTitle") })).toBeVisible();
      await reply(inquiry.id, `谢谢（${world.word} 4）。`);
      await waitForEmail(email, new RegExp(`${world.word} 4`));
      expect(listEmails(email)).toHaveLength(2);
      await page.goto(thread);
      await expect(page.getByText(pt("notices.conversation.areOff"))).toHaveCount(0);
      await office.close();
    });
  });

test("the page of a sourcing request shows a guest that its emails are off, and lets them resume", async ({ page }) => {
  const { requestId, token } = await database.transaction(async (tx) => {
    const { shop, listing } = await setUpShop(tx);
    const sent = await makeRequest(listing.categoryId, [shop], tx);
    await markDispatched(sent.requestId, tx);
    return sent;
  });
  const conversation = conversationToken({ requestId });
  await page.goto(paths.unsubscribe("pt-br", conversation));
  await page.getByRole("button", { name: pt("notices.unsubscribe.submit") }).click();
  await expect(page.getByText(pt("notices.conversation.request"))).toBeVisible();
  await page.goto(paths.sourcingRequest("pt-br", token));
  await expect(page.getByText(pt("notices.conversation.areOff"))).toBeVisible();
  await page.getByRole("link", { name: pt("notices.conversation.resume") }).click();
  await page.getByRole("button", { name: pt("notices.conversation.resume") }).click();
  await expect(page.getByRole("heading", { name: pt("notices.conversation.backTitle") })).toBeVisible();
});

test("an email program stops a guest's emails by one POST without an origin", async ({ request, world }) => {
  const shop = await world.makeShop();
  const inquiry = await world.makeInquiry(shop, []);
  const token = conversationToken({ shopId: shop.id, inquiryId: inquiry.id });
  const url = paths.oneClickUnsubscribe("pt-br", token);
  const form = { "List-Unsubscribe": "One-Click" };
  expect((await request.get(url)).status()).toBe(200);
  expect(await findConversationEmails(token)).toMatchObject({ areOff: false });
  expect((await request.post(url, { form })).status()).toBe(204);
  expect(await findConversationEmails(token)).toMatchObject({ areOff: true });
  expect((await request.post(`${url}x`, { form })).status()).toBe(404);
});

test("a member opens a new sourcing request from its notice in the workspace", async ({ page, context, world }) => {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop);
  await world.signIn(context, shop, "owner", "zh");
  const title = `Cavalinho ${world.word}`;
  await database.transaction(async (tx) => {
    const { requestId } = await makeRequest(design.categoryId, [shop], tx, { title });
    await markDispatched(requestId, tx);
    await recordEvent(guest, { name: "sourcing_request.routed", requestId }, tx);
  });
  const notices = page.getByRole("link", { name: new RegExp(`^${zh("notices.title")}`) });
  await expect(async () => {
    await page.goto(paths.workspace("zh"));
    await expect(notices).toContainText("1", { timeout: 1_000 });
  }).toPass();
  await notices.click();
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { name: title })).toBeVisible();
});
