import { database } from "@/db/client";
import { confirmEmail, emailProof } from "@/lib/accounts/confirmed-email";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { quoteSourcingRequest } from "@/lib/trade/sourcing/quote-sourcing-request";
import { makeRequest, markDispatched, sealedQuoteInput, setUpShop } from "@/lib/trade/sourcing/sourcing.fixture";
import { collectErrors } from "../../support/collect-errors";
import { waitForEmail } from "../../support/mailbox";
import { expect, test, words } from "../../support/world";
import { fillRequest, makeTrade, requestFormOf, sendSealedQuote, submitRequest } from "./buyer";

const t = words("pt-br");
const zh = words("zh");

test.describe("a buyer without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("sends a request, compares two sealed quotes and chooses one, which opens its thread", {
    tag: "@smoke",
  }, async ({ page, browser, world }) => {
    test.slow();
    const { categoryId, spring, autumn } = await makeTrade(world);
    const request = requestFormOf(world, categoryId);
    const browserErrors = await collectErrors(page);
    await fillRequest(page, "pt-br", request);
    await submitRequest(page, "pt-br");
    await expect(page).toHaveURL(/\/sourcing\/[\w-]{20,}/);
    await expect(page.getByText(t("sourcing.request.sentTitle"))).toBeVisible();
    await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
    await confirmEmail(request.email, emailProof(request.email));
    const link = (await waitForEmail(request.email)).links.find((each) => each.includes("/sourcing/")) ?? "";
    expect(new URL(link).pathname).toBe(new URL(page.url()).pathname);

    const offices = [];
    for (const [shop, price] of [
      [spring, "7.35"],
      [autumn, "6.90"],
    ] as const) {
      const office = await browser.newContext({ javaScriptEnabled: true });
      const member = await world.signIn(office, shop, "owner", "zh");
      const desk = await office.newPage();
      await sendSealedQuote(desk, request.title, price);
      await expect(desk.getByText(request.email)).toHaveCount(0);
      offices.push({ office, member, desk });
    }
    const [first, second] = offices;
    if (!first || !second) throw new Error("no offices");
    await first.desk.reload();
    await expect(first.desk.getByText("¥7.35")).toBeVisible();
    await expect(first.desk.getByText("6.90")).toHaveCount(0);

    await waitForEmail(request.email, new RegExp(`秋${world.word}`));
    await page.goto(link);
    await expect(page.getByText(formats("pt-br").money({ amount: 735, currency: "CNY" })).first()).toBeAttached();
    const shops = page.getByRole("table").getByRole("rowheader");
    await expect(shops.first()).toContainText(`秋${world.word}`);
    await page
      .getByRole("row", { name: new RegExp(`秋${world.word}`) })
      .getByRole("button", { name: t("sourcing.compare.choose") })
      .click();
    await expect(page).toHaveURL(/\/i\/[\w-]{20,}/);
    await expect(page.getByRole("heading", { name: t("quotes.title", { version: 1 }) }).first()).toBeVisible();
    await expect(page.getByText(request.details)).toBeVisible();

    await second.desk.goto(paths.workspaceInquiries("zh", "quoted"));
    await expect(second.desk.getByText(request.name)).toBeVisible();
    await waitForEmail(second.member.email, new RegExp(zh("sourcing.email.chosen.subject", { title: request.title })));
    await waitForEmail(first.member.email, new RegExp(request.title));
    await first.desk.reload();
    await expect(first.desk.getByText(zh("sourcing.shop.status.notChosen")).first()).toBeVisible();
    for (const { office } of offices) await office.close();
    expect(browserErrors).toEqual([]);
  });

  test("sees an error beside a missing category, and the input is preserved", async ({ page, world }) => {
    const { categoryId } = await makeTrade(world);
    const request = requestFormOf(world, categoryId);
    await fillRequest(page, "pt-br", request);
    const form = page.locator("#request");
    const category = form.getByLabel(t("sourcing.send.category.label"));
    await category.selectOption("");
    const [response] = await Promise.all([
      page.waitForResponse((each) => each.request().method() === "POST"),
      submitRequest(page, "pt-br"),
    ]);
    expect(response.status()).toBe(422);
    await expect(category).toHaveAttribute("aria-invalid", "true");
    await expect(category).toHaveAccessibleDescription(new RegExp(t("sourcing.send.category.missing").slice(0, 20)));
    await expect(form.getByLabel(t("sourcing.send.title.label"))).toHaveValue(request.title);
    await expect(form.getByLabel(t("sourcing.send.details.label"))).toHaveValue(request.details);
  });
});

test("the ninth shop sees that all eight quotes have been routed", async ({ browser, world }) => {
  const { requestId, ninth } = await database.transaction(async (tx) => {
    const makers = [];
    for (let count = 0; count < 9; count++) makers.push(await setUpShop(tx));
    const [first] = makers;
    const last = makers.at(-1);
    if (!first || !last) throw new Error("no makers");
    const routed = await makeRequest(
      first.listing.categoryId,
      makers.map(({ shop }) => shop),
      tx,
    );
    for (const { shop, listing, actor } of makers.slice(0, 8))
      await quoteSourcingRequest(actor, { shopId: shop.id, ...sealedQuoteInput(routed.requestId, listing.id) }, tx);
    await markDispatched(routed.requestId, tx);
    return { requestId: routed.requestId, ninth: last.shop };
  });
  const office = await browser.newContext();
  await world.signIn(office, ninth, "owner");
  const desk = await office.newPage();
  await desk.goto(paths.workspaceSourcingRequest("en", requestId));
  await expect(desk.getByText(words("en")("sourcing.quote.placesTaken"))).toBeVisible();
  await expect(desk.getByRole("button", { name: words("en")("sourcing.quote.send") })).toHaveCount(0);
  await office.close();
});

test("a private link that was never issued answers 404", async ({ page }) => {
  const response = await page.goto("/en/sourcing/abcdefghijklmnopqrstuvwxyz0123456789abcdefg");
  expect(response?.status()).toBe(404);
});
