import type { Browser } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import { watch } from "../support/collect-errors";
import { expect, test, type World, words } from "../support/world";
import { said } from "./guest";

const pt = words("pt-br");
const zh = words("zh");

/** A buyer's inquiry, the link to it, and a desk at the shop where it lies open. */
async function begin(world: World, browser: Browser) {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop, { titles: { "pt-br": "Cavalinho chorão", zh: "哭哭马" } });
  const inquiry = await world.makeInquiry(shop, [design], { buyerName: `Beatriz ${world.word}` });
  const token = await world.makeQuotes(inquiry, []);
  const office = await browser.newContext({ javaScriptEnabled: true });
  await world.signIn(office, shop, "manager", "zh");
  return { shop, inquiry, link: paths.guestThread("pt-br", token), office, desk: await office.newPage() };
}
const answerField = (desk: Awaited<ReturnType<typeof begin>>["desk"]) =>
  desk.getByLabel(zh("inquiries.replyAsShop.label"), { exact: true });
const read = (moment: string) => new RegExp(moment.split("{")[0]?.trim() ?? "");

test.describe("a buyer in Portuguese and a merchant in Chinese", () => {
  test("read each other without a reload, and see how far the other has read", { tag: "@smoke" }, async ({
    page,
    browser,
    world,
  }) => {
    const { inquiry, link, office, desk } = await begin(world, browser);
    const complaints = await watch(page);
    await page.goto(link);
    await page.evaluate(() => {
      window.name = "still the same page";
    });
    await desk.goto(paths.workspaceInquiry("zh", inquiry.id));
    await expect(page.getByText(read(pt("threads.read", { moment: "{" })))).toBeVisible();

    const answer = `可以，12 月 9 日发货（${world.word}）。`;
    await answerField(desk).fill(answer);
    await desk.getByRole("button", { name: zh("inquiries.replyAsShop.send") }).click();
    await expect(said(page, answer)).toBeVisible();
    await expect(page.getByText(pt("inquiries.guest.answered"))).toBeVisible();
    expect(await page.evaluate(() => window.name)).toBe("still the same page");
    await expect(desk.getByText(read(zh("threads.read", { moment: "{" })))).toBeVisible();

    const reply = `Perfeito, pode reservar (${world.word}).`;
    await page.getByLabel(pt("inquiries.replyAsGuest.label", { shop: "" }).trim()).fill(reply);
    await page.getByRole("button", { name: pt("inquiries.replyAsGuest.send") }).click();
    await expect(said(desk, reply)).toBeVisible();
    await office.close();
    expect(complaints).toEqual([]);
  });

  test("hear of each other by asking now and then where streams do not come through", async ({
    page,
    browser,
    world,
  }) => {
    const { inquiry, link, office, desk } = await begin(world, browser);
    await page.route(/\/api\/live\/guest\/[\w-]+$/, (route) => route.abort());
    await page.goto(link);
    await desk.goto(paths.workspaceInquiry("zh", inquiry.id));
    const answer = `有货（${world.word}）。`;
    await answerField(desk).fill(answer);
    await desk.getByRole("button", { name: zh("inquiries.replyAsShop.send") }).click();
    await expect(said(page, answer)).toBeVisible({ timeout: 25_000 });
    await office.close();
  });

  test("lose nothing they typed: on a dropped line, in another window, until it is sent", async ({
    page,
    browser,
    world,
  }) => {
    const { inquiry, link, office, desk } = await begin(world, browser);
    const field = page.getByLabel(pt("inquiries.replyAsGuest.label", { shop: "" }).trim());
    const send = page.getByRole("button", { name: pt("inquiries.replyAsGuest.send") });
    const typed = `Ainda uma pergunta (${world.word}).`;
    await page.goto(link);
    await field.fill(typed);
    await expect(page.getByText(pt("threads.draft.kept"))).toBeVisible();
    await page.route(link, (route) => (route.request().method() === "POST" ? route.abort() : route.continue()));
    await send.click();
    // The browser's own page about the dropped line may come in between.
    await expect(() => page.goto(link)).toPass();
    await expect(field).toHaveValue(typed);
    await page.unroute(link);
    await send.click();
    await expect(said(page, typed)).toBeVisible();
    await expect(field).toHaveValue("");
    await page.goto(link);
    await expect(field).toHaveValue("");

    await desk.goto(paths.workspaceInquiry("zh", inquiry.id));
    const draft = `请稍等（${world.word}）`;
    await answerField(desk).fill(draft);
    await expect(desk.getByText(zh("threads.draft.saved"))).toBeVisible();
    await desk.evaluate(() => localStorage.clear());
    await desk.reload();
    await expect(answerField(desk)).toHaveValue(draft);
    await office.close();
  });

  test("may fall silent: the buyer blocks the shop, and its answer is refused in words", async ({
    page,
    browser,
    world,
  }) => {
    const { inquiry, link, office, desk } = await begin(world, browser);
    await desk.goto(paths.workspaceInquiry("zh", inquiry.id));
    await page.goto(link);
    await page.locator("#block summary").click();
    await page.getByRole("button", { name: pt("threads.block.block") }).click();
    await expect(page.getByText(pt("threads.block.isBlocked")).first()).toBeVisible();
    await expect(desk.getByText(zh("threads.block.isBlockedForShop"))).toBeVisible();
    await answerField(desk).fill("您好");
    await desk.getByRole("button", { name: zh("inquiries.replyAsShop.send") }).click();
    await expect(desk.getByText(zh("threads.block.shopIsBlocked"))).toBeVisible();
    await expect(answerField(desk)).toHaveValue("您好");
    await office.close();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a buyer looks for news by a link, and closes the inquiry with a reason", async ({ page, browser, world }) => {
    const { inquiry, link, office, desk } = await begin(world, browser);
    await page.goto(link);
    await desk.goto(paths.workspaceInquiry("zh", inquiry.id));
    const answer = `有货（${world.word}）。`;
    await answerField(desk).fill(answer);
    await desk.getByRole("button", { name: zh("inquiries.replyAsShop.send") }).click();
    await expect(said(desk, answer)).toBeVisible();
    await page.getByRole("link", { name: pt("threads.lookAgain") }).click();
    await expect(said(page, answer)).toBeVisible();

    await page.locator("#close summary").click();
    const close = page.locator("#close").getByRole("button", { name: pt("threads.decline.close") });
    const [refused] = await Promise.all([
      page.waitForResponse((each) => each.request().method() === "POST"),
      close.click(),
    ]);
    expect(refused.status()).toBe(422);
    await page.locator("#close select").selectOption("found_elsewhere");
    await close.click();
    await expect(page.getByText(pt("threads.decline.byYou"))).toBeVisible();
    await expect(desk.getByText(zh("threads.why.found_elsewhere"))).toBeVisible();
    await office.close();
  });
});

test("the inbox says that there is something new and does not move by itself", async ({ browser, world }) => {
  const { shop, inquiry, office, desk } = await begin(world, browser);
  await desk.goto(paths.workspaceInquiries("zh"));
  await expect(desk.getByText(inquiry.buyerName)).toBeVisible();
  const buyer = await browser.newPage();
  const other = await world.makeInquiry(shop, [], { buyerName: `Ana ${world.word}`, lastMessageAt: new Date(0) });
  const token = await world.makeQuotes(other, []);
  await buyer.goto(paths.guestThread("pt-br", token));
  await buyer.getByLabel(pt("inquiries.replyAsGuest.label", { shop: "" }).trim()).fill("Oi?");
  await buyer.getByRole("button", { name: pt("inquiries.replyAsGuest.send") }).click();
  const show = desk.getByRole("button", { name: zh("threads.inbox.newOnes", { count: 1 }) });
  await expect(show).toBeVisible();
  await expect(desk.getByText(other.buyerName)).toBeHidden();
  await show.click();
  await expect(desk.getByText(other.buyerName)).toBeVisible();
  await expect(show).toBeHidden();
  await desk.getByLabel(zh("threads.inbox.search")).fill("Beatriz");
  await desk.getByRole("button", { name: zh("threads.inbox.find") }).click();
  await expect(desk.getByText(inquiry.buyerName)).toBeVisible();
  await expect(desk.getByText(other.buyerName)).toBeHidden();
  await office.close();
  await buyer.close();
});
