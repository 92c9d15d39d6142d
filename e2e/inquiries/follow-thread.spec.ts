import type { Browser } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import { collectErrors } from "../support/collect-errors";
import { expect, test, type World, words } from "../support/world";
import { sentMessage } from "./guest";

const pt = words("pt-br");
const zh = words("zh");

/** Creates a buyer's inquiry with its private link, and a browser of a member of the shop. */
async function setUpThread(world: World, browser: Browser) {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop, { titles: { "pt-br": "Cavalinho chorão", zh: "哭哭马" } });
  const inquiry = await world.makeInquiry(shop, [design], { buyerName: `Beatriz ${world.word}` });
  const token = await world.makeQuotes(inquiry, []);
  const memberContext = await browser.newContext({ javaScriptEnabled: true });
  await world.signIn(memberContext, shop, "manager", "zh");
  return {
    shop,
    inquiry,
    link: paths.guestThread("pt-br", token),
    memberContext,
    memberPage: await memberContext.newPage(),
  };
}
const replyField = (memberPage: Awaited<ReturnType<typeof setUpThread>>["memberPage"]) =>
  memberPage.getByLabel(zh("inquiries.replyAsShop.label"), { exact: true });
const read = (moment: string) => new RegExp(moment.split("{")[0]?.trim() ?? "");

test.describe("a buyer in Portuguese and a merchant in Chinese", () => {
  test("see new messages and read marks without a reload", { tag: "@smoke" }, async ({ page, browser, world }) => {
    const { inquiry, link, memberContext, memberPage } = await setUpThread(world, browser);
    const browserErrors = await collectErrors(page);
    await page.goto(link);
    await page.evaluate(() => {
      window.name = "still the same page";
    });
    await memberPage.goto(paths.workspaceInquiry("zh", inquiry.id));
    await expect(page.getByText(read(pt("threads.read", { moment: "{" })))).toBeVisible();

    const answer = `可以，12 月 9 日发货（${world.word}）。`;
    await replyField(memberPage).fill(answer);
    await expect(memberPage.getByText(zh("threads.draft.saved"))).toBeVisible();
    await memberPage.getByRole("button", { name: zh("inquiries.replyAsShop.send") }).click();
    await expect(sentMessage(page, answer)).toBeVisible();
    await expect(replyField(memberPage)).toHaveValue("");
    await expect(page.getByText(pt("inquiries.guest.answered"))).toBeVisible();
    expect(await page.evaluate(() => window.name)).toBe("still the same page");
    await expect(memberPage.getByText(read(zh("threads.read", { moment: "{" })))).toBeVisible();

    const reply = `Perfeito, pode reservar (${world.word}).`;
    await page.getByLabel(pt("inquiries.replyAsGuest.label", { shop: "" }).trim()).fill(reply);
    await page.getByRole("button", { name: pt("inquiries.replyAsGuest.send") }).click();
    await expect(sentMessage(memberPage, reply)).toBeVisible();
    await memberContext.close();
    expect(browserErrors).toEqual([]);
  });

  test("see new messages by polling where streams are blocked", async ({ page, browser, world }) => {
    const { inquiry, link, memberContext, memberPage } = await setUpThread(world, browser);
    await page.route(/\/api\/live\/guest\/[\w-]+$/, (route) => route.abort());
    await page.goto(link);
    await memberPage.goto(paths.workspaceInquiry("zh", inquiry.id));
    const answer = `有货（${world.word}）。`;
    await replyField(memberPage).fill(answer);
    await memberPage.getByRole("button", { name: zh("inquiries.replyAsShop.send") }).click();
    await expect(sentMessage(page, answer)).toBeVisible({ timeout: 25_000 });
    await memberContext.close();
  });

  test("keep their typed text until it is sent, through a lost connection and in another window", async ({
    page,
    browser,
    world,
  }) => {
    const { inquiry, link, memberContext, memberPage } = await setUpThread(world, browser);
    const field = page.getByLabel(pt("inquiries.replyAsGuest.label", { shop: "" }).trim());
    const send = page.getByRole("button", { name: pt("inquiries.replyAsGuest.send") });
    const typed = `Ainda uma pergunta (${world.word}).`;
    await page.goto(link);
    await field.fill(typed);
    await expect(page.getByText(pt("threads.draft.savedOnDevice"))).toBeVisible();
    await page.route(link, (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
    await send.click();
    // The browser may still be showing its own error page about the connection.
    await expect(() => page.goto(link)).toPass();
    await expect(field).toHaveValue(typed);
    await page.unroute(link);
    await send.click();
    await expect(sentMessage(page, typed)).toBeVisible();
    await expect(field).toHaveValue("");
    await page.goto(link);
    await expect(field).toHaveValue("");

    await memberPage.goto(paths.workspaceInquiry("zh", inquiry.id));
    const draft = `请稍等（${world.word}）`;
    await replyField(memberPage).fill(draft);
    await expect(memberPage.getByText(zh("threads.draft.saved"))).toBeVisible();
    await memberPage.evaluate(() => localStorage.clear());
    await memberPage.reload();
    await expect(replyField(memberPage)).toHaveValue(draft);
    await memberContext.close();
  });

  test("can be separated: the buyer blocks the shop, and its reply is refused with an explanation", async ({
    page,
    browser,
    world,
  }) => {
    const { inquiry, link, memberContext, memberPage } = await setUpThread(world, browser);
    await memberPage.goto(paths.workspaceInquiry("zh", inquiry.id));
    await page.goto(link);
    await page.locator("#block summary").click();
    await page.getByRole("button", { name: pt("threads.block.block") }).click();
    await expect(page.getByText(pt("threads.block.isBlocked")).first()).toBeVisible();
    await expect(memberPage.getByText(zh("threads.block.isBlockedForShop"))).toBeVisible();
    await replyField(memberPage).fill("您好");
    await memberPage.getByRole("button", { name: zh("inquiries.replyAsShop.send") }).click();
    await expect(memberPage.getByText(zh("threads.block.shopIsBlocked"))).toBeVisible();
    await expect(replyField(memberPage)).toHaveValue("您好");
    await memberContext.close();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a buyer reloads the thread by a link, and closes the inquiry with a reason", async ({
    page,
    browser,
    world,
  }) => {
    const { inquiry, link, memberContext, memberPage } = await setUpThread(world, browser);
    await page.goto(link);
    await memberPage.goto(paths.workspaceInquiry("zh", inquiry.id));
    const answer = `有货（${world.word}）。`;
    await replyField(memberPage).fill(answer);
    await memberPage.getByRole("button", { name: zh("inquiries.replyAsShop.send") }).click();
    await expect(sentMessage(memberPage, answer)).toBeVisible();
    await page.getByRole("link", { name: pt("threads.refresh") }).click();
    await expect(sentMessage(page, answer)).toBeVisible();

    await page.locator("#close summary").click();
    const close = page.locator("#close").getByRole("button", { name: pt("threads.decline.close") });
    const [refused] = await Promise.all([
      page.waitForResponse((each) => each.request().method() === "POST" && !each.url().endsWith("/api/phrases")),
      close.click(),
    ]);
    expect(refused.status()).toBe(422);
    await page.locator("#close select").selectOption("found_elsewhere");
    await close.click();
    await expect(page.getByText(pt("threads.decline.byYou"))).toBeVisible();
    await expect(memberPage.getByText(zh("threads.declineReasons.found_elsewhere"))).toBeVisible();
    await memberContext.close();
  });
});

test("the inbox announces new inquiries and does not change by itself", async ({ browser, world }) => {
  const { shop, inquiry, memberContext, memberPage } = await setUpThread(world, browser);
  await memberPage.goto(paths.workspaceInquiries("zh"));
  await expect(memberPage.getByText(inquiry.buyerName)).toBeVisible();
  const buyer = await browser.newPage();
  const other = await world.makeInquiry(shop, [], { buyerName: `Ana ${world.word}`, lastMessageAt: new Date(0) });
  const token = await world.makeQuotes(other, []);
  await buyer.goto(paths.guestThread("pt-br", token));
  await buyer.getByLabel(pt("inquiries.replyAsGuest.label", { shop: "" }).trim()).fill("Oi?");
  await buyer.getByRole("button", { name: pt("inquiries.replyAsGuest.send") }).click();
  const show = memberPage.getByRole("button", { name: zh("threads.inbox.newOnes", { count: 1 }) });
  await expect(show).toBeVisible();
  await expect(memberPage.getByText(other.buyerName)).toBeHidden();
  await show.click();
  await expect(memberPage.getByText(other.buyerName)).toBeVisible();
  await expect(show).toBeHidden();
  await memberPage.getByLabel(zh("threads.inbox.search")).fill("Beatriz");
  await memberPage.getByRole("button", { name: zh("threads.inbox.find") }).click();
  await expect(memberPage.getByText(inquiry.buyerName)).toBeVisible();
  await expect(memberPage.getByText(other.buyerName)).toBeHidden();
  await memberContext.close();
  await buyer.close();
});
