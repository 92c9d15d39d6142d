import { paths } from "@/lib/http/paths";
import { collectErrors } from "../../support/collect-errors";
import { expect, test, words } from "../../support/world";
import { acceptQuote, openAnswer, sendQuote, setUpInquiry } from "./quote-page";

const [zh, pt] = [words("zh"), words("pt-br")];

/** Without a script the buyer's page is not updated, like one that has lost its connection. */
test.describe("on a page without live updates", () => {
  test.use({ javaScriptEnabled: false });

  test("a quote is countered and replaced until both agree on the newest version", async ({ page, browser, world }) => {
    test.slow();
    const { shop, inquiry, path } = await setUpInquiry(world);
    const memberContext = await browser.newContext({ javaScriptEnabled: true });
    await world.signIn(memberContext, shop, "manager", "zh");
    const memberPage = await memberContext.newPage();
    const browserErrors = await collectErrors(memberPage);

    await memberPage.goto(paths.workspaceInquiry("zh", inquiry.id));
    await memberPage.getByRole("link", { name: zh("quotes.panel.write") }).click();
    const price = memberPage.getByLabel(zh("quotes.form.price"), { exact: true });
    await expect(price).toHaveValue("9.30");
    await price.fill("4.60");
    await expect(memberPage.getByText(zh("quotes.form.farBelow", { price: "¥9.30" }))).toBeVisible();
    await sendQuote(memberPage, inquiry, "7.62", 1);

    await page.goto(path);
    const counter = await openAnswer(page, "counter");
    await counter.getByLabel(pt("quotes.answer.price", { currency: "CNY" })).fill("7,00");
    await counter.getByRole("button").click();
    await expect(page.getByText(pt("quotes.done.countered", { shop: `玩具${world.word}` }))).toBeVisible();
    await expect(page.getByText("16.800,00")).toBeVisible();

    await sendQuote(memberPage, inquiry, "7.35", 2);
    await acceptQuote(page, 1);
    await expect(page.getByRole("alert")).toContainText(pt("quotes.notAnswerable.replaced", { old: 1, version: 2 }));
    const newest = page.getByRole("article", { name: pt("quotes.title", { version: 2 }) });
    await expect(newest).toContainText(pt("quotes.changes.title", { version: 1 }));

    const form = await openAnswer(page, "accept");
    await expect(form).toContainText("17.640,00");
    await expect(form).toContainText("FOB Ningbo");
    await acceptQuote(page, 2);
    await expect(page.getByText(pt("quotes.done.accepted", { shop: `玩具${world.word}` }))).toBeVisible();
    await expect(newest).toContainText(pt("quotes.status.accepted"));

    await memberPage.goto(paths.workspaceInquiry("zh", inquiry.id));
    await expect(memberPage.getByText(zh("quotes.panel.agreed", { version: 2 }))).toBeVisible();
    expect(browserErrors).toEqual([]);
    await memberContext.close();
  });

  test("a counteroffer is accepted by one button, and a quote is withdrawn by another", async ({
    page,
    browser,
    world,
  }) => {
    test.slow();
    const { shop, inquiry, path } = await setUpInquiry(world);
    const memberContext = await browser.newContext({ javaScriptEnabled: true });
    await world.signIn(memberContext, shop, "owner", "zh");
    const memberPage = await memberContext.newPage();
    await sendQuote(memberPage, inquiry, "7.62", 1);

    await page.goto(path);
    const counter = await openAnswer(page, "counter");
    await counter.getByLabel(pt("quotes.answer.quantity")).fill("3.000");
    await counter.getByLabel(pt("quotes.answer.words")).fill("Prazo de 30 dias?");
    await counter.getByRole("button").click();
    await expect(page.getByText(pt("quotes.done.countered", { shop: `玩具${world.word}` }))).toBeVisible();
    await memberPage.reload();
    await expect(memberPage.getByText("Prazo de 30 dias?")).toBeVisible();
    await memberPage.getByRole("button", { name: zh("quotes.panel.acceptCounteroffer") }).click();
    const second = memberPage.getByRole("article", { name: zh("quotes.title", { version: 2 }) });
    await expect(second).toContainText("3,000");

    await page.goto(path);
    await memberPage.getByRole("button", { name: zh("quotes.panel.withdraw", { version: 2 }) }).click();
    await expect(second).toContainText(zh("quotes.status.withdrawn"));
    await acceptQuote(page, 2);
    await expect(page.getByRole("alert")).toContainText(pt("quotes.notAnswerable.withdrawn", { version: 2 }));
    await memberContext.close();
  });
});

test("an assistant drafts a quote, previews it as the buyer, and cannot send it", {
  tag: "@smoke",
}, async ({ page, context, world }) => {
  const { shop, inquiry } = await setUpInquiry(world);
  await world.signIn(context, shop, "assistant", "zh");
  await page.goto(paths.workspaceQuote("zh", inquiry.id));
  await expect(page.getByRole("button", { name: zh("quotes.form.requestApproval"), exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: zh("quotes.form.send"), exact: true })).toHaveCount(0);
  await page.getByLabel(zh("quotes.form.price"), { exact: true }).fill("7.11");
  await expect(page.getByText(zh("quotes.form.saved"))).toBeVisible();
  await page.getByRole("button", { name: zh("quotes.form.save") }).click();
  const preview = page.locator("#preview");
  await expect(preview).toContainText("17.064,00");
  await expect(preview).toContainText(pt("quotes.payment.tt_30_70"));
  await page.goto(paths.workspaceInquiry("zh", inquiry.id));
  await expect(page.getByRole("link", { name: zh("quotes.panel.continueDraft") })).toBeVisible();
});

test("a quote explains its lead time by the factory board", async ({ page, context, world }) => {
  const { shop, inquiry } = await setUpInquiry(world);
  await world.signIn(context, shop, "manager", "zh");
  await page.goto(paths.workspaceFactory("zh"));
  await page.getByLabel(zh("factory.backlog"), { exact: true }).fill("60,000");
  await page.getByLabel(zh("factory.checkDays"), { exact: true }).fill("2");
  await page
    .getByLabel(new RegExp(`^${zh("factory.output")}`))
    .first()
    .fill("20,004");
  await page.getByRole("button", { name: zh("factory.save") }).click();
  await expect(page.getByText(zh("factory.saved"))).toBeVisible();

  await page.goto(paths.workspaceQuote("zh", inquiry.id));
  await page.getByLabel(zh("quotes.form.quantity"), { exact: true }).fill("50,000");
  await expect(page.getByLabel(zh("quotes.form.workingDays"))).toHaveValue("9");
  await expect(page.getByText("= 9")).toContainText(zh("quotes.promise.making", { days: "6" }));
});
