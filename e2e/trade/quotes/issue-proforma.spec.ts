import type { BrowserContext, Page } from "@playwright/test";
import { eq } from "drizzle-orm";
import { readPdf } from "@/components/trade/proformas/pdf/pdf-text.fixture";
import { asShop, database } from "@/db/client";
import { quotes, users } from "@/db/schema";
import { makeBankAccount, makeProforma } from "@/db/testing";
import { confirmEmail, emailProof } from "@/lib/accounts/confirmed-email";
import { hashPassword } from "@/lib/accounts/password";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { collectErrors } from "../../support/collect-errors";
import { waitForEmail } from "../../support/mailbox";
import { expect, test, type World, words } from "../../support/world";

const password = "three sisters and a drum";
const zh = words("zh");
const pt = words("pt-br");

/** Creates a shop without bank details, signs its owner in, and creates a quote that a Brazilian buyer has accepted. */
async function setUpAcceptedQuote(world: World, context: BrowserContext) {
  const shop = await world.makeShop();
  const owner = await world.signIn(context, shop, "owner", "zh");
  await database
    .update(users)
    .set({ passwordHash: await hashPassword(password) })
    .where(eq(users.id, owner.id));
  const design = await world.makeDesign(shop, {
    titles: { en: "Crying horse", "pt-br": "Cavalinho chorão", zh: "哭哭马" },
  });
  const inquiry = await world.makeInquiry(shop, [design], { status: "agreed", locale: "pt-br", country: "BR" });
  await confirmEmail(inquiry.buyerEmail, emailProof(inquiry.buyerEmail));
  const line = { listingId: design.id, quantity: 24_000, unitPrice: 735, cartons: 300 };
  const token = await world.makeQuotes(inquiry, [{ status: "accepted", lines: [line] }]);
  return { shop, owner, inquiry, token };
}

/** The first request of a sheet typesets it, which is slow on a busy machine. */
const longTimeout = { timeout: 60_000 };

async function enterBankDetails(page: Page, accountNumber: string) {
  await page.goto(paths.workspaceBank("zh"));
  await page.getByLabel(zh("proformas.bank.beneficiary")).fill("Yiwu Spring Toys Co., Ltd.");
  await page.getByLabel(zh("proformas.bank.bankName")).fill("Bank of China, Yiwu Branch");
  await page.getByLabel(zh("proformas.bank.accountNumber")).fill(accountNumber);
  await page.getByLabel(zh("proformas.bank.swift")).fill("BKCHCNBJ92H");
  await page.getByLabel(zh("accounts.confirmPerson.password")).fill(password);
  await page.getByRole("button", { name: zh("proformas.changeBankAccount.submit") }).click();
}

test("an accepted quote becomes a proforma, and a change of bank details warns both sides", {
  tag: "@smoke",
}, async ({ page: owner, context, browser, world }) => {
  test.setTimeout(180_000);
  const { shop, inquiry, token } = await setUpAcceptedQuote(world, context);
  const thread = paths.workspaceInquiry("zh", inquiry.id);

  await owner.goto(thread);
  await owner.getByRole("link", { name: zh("proformas.issueProforma.addBank") }).click();
  await expect(owner.getByText(zh("proformas.changeBankAccount.emptyTitle"))).toBeVisible();
  await enterBankDetails(owner, "DE88 3704 0044 0532 0130 00");
  await expect(owner.getByText(zh("proformas.changeBankAccount.ibanWrong")).first()).toBeVisible();
  await expect(owner.getByLabel(zh("proformas.bank.bankName"))).toHaveValue("Bank of China, Yiwu Branch");
  await enterBankDetails(owner, "6217 8520 0001 4821");
  await expect(owner.getByText("6217 8520 0001 4821")).toBeVisible();

  await owner.goto(thread);
  await owner.getByRole("button", { name: zh("proformas.issueProforma.submit") }).click();
  const number = `PI-${shop.handle.toUpperCase().slice(0, 24)}-${dayInYiwu(new Date()).slice(0, 4)}-0001`;
  await expect(owner.getByRole("article", { name: number })).toContainText("¥176,400.00");

  const buyers = await browser.newContext({ javaScriptEnabled: false });
  const buyer = await buyers.newPage();
  const browserErrors = await collectErrors(buyer);
  await buyer.goto(paths.guestThread("pt-br", token));
  const card = buyer.getByRole("article", { name: number });
  await expect(card).toContainText(formats("pt-br").money({ amount: 17_640_000, currency: "CNY" }));
  const file = (await card.getByRole("link", { name: pt("proformas.card.pdf") }).getAttribute("href")) ?? "";
  const response = await buyers.request.get(file, longTimeout);
  expect(response.headers()).toMatchObject({
    "content-type": "application/pdf",
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
    "content-disposition": `inline; filename="${number}.pdf"`,
  });
  const first = await response.body();
  expect(first.subarray(0, 5).toString()).toBe("%PDF-");
  const { text } = await readPdf(first);
  for (const expected of [number, "Cavalinho chorão", "6217 8520 0001 4821", "176.400,00", "52.920,00"])
    expect(text).toContain(expected);
  expect(Buffer.compare(await (await buyers.request.get(file, longTimeout)).body(), first)).toBe(0);
  await card.getByRole("link", { name: pt("proformas.card.read") }).click();
  await expect(buyer.getByRole("heading", { level: 1 })).toHaveText(pt("proformas.title"));
  await expect(buyer.getByText("6217 8520 0001 4821")).toBeVisible();
  await expect(buyer.getByRole("alert")).toHaveCount(0);
  const email = await waitForEmail(inquiry.buyerEmail, new RegExp(number));
  expect(email.text).not.toMatch(/6217 ?8520|0001 ?4821/);

  await enterBankDetails(owner, "6217 8520 0009 9999");
  await expect(owner.getByText("6217 8520 0009 9999")).toBeVisible();
  await owner.goto(thread);
  await expect(owner.getByRole("article", { name: number }).getByRole("alert")).toBeVisible();
  await buyer.reload();
  await expect(buyer.getByRole("alert")).toBeVisible();
  await expect(buyer.getByText("6217 8520 0001 4821")).toBeVisible();
  const warned = await (await buyers.request.get(file, longTimeout)).body();
  expect((await readPdf(warned)).text).toContain("The shop changed its bank details");
  await waitForEmail(
    inquiry.buyerEmail,
    new RegExp(pt("proformas.email.bank.subject", { shop: "" }).replace(/^: /, "")),
  );

  await owner.goto(paths.workspaceBank("zh"));
  await owner.getByRole("button", { name: zh("proformas.cancelBankChange.submit") }).click();
  await expect(owner.getByText(new RegExp(zh("proformas.changeBankAccount.cancelled")))).toBeVisible();
  await buyer.reload();
  await expect(buyer.getByRole("alert")).toHaveCount(0);
  expect(browserErrors).toEqual([]);
  await buyers.close();
});

test("a proforma is private to its buyer and its shop", async ({ context, browser, world }) => {
  test.setTimeout(120_000);
  const [own, foreign] = [await setUpAcceptedQuote(world, context), await setUpAcceptedQuote(world, context)];
  const id = await asShop(foreign.shop.id, async (tx) => {
    const [quote] = await tx.select().from(quotes).where(eq(quotes.inquiryId, foreign.inquiry.id));
    const account = await makeBankAccount(foreign.shop, {}, tx);
    return quote ? (await makeProforma(quote, account, tx)).id : "";
  });

  const outside = await browser.newContext();
  for (const path of [
    paths.guestProforma("en", own.token, id),
    paths.guestProformaFile("en", own.token, id),
    paths.guestProformaFile("en", "no-such-link", id),
    paths.shopProformaFile("en", foreign.inquiry.id, id),
    paths.shopProformaFile("en", own.inquiry.id, id),
    "/proformas/shop/x/y.pdf",
  ])
    expect((await outside.request.get(path)).status(), path).toBe(404);

  const member = await browser.newContext();
  await world.signIn(member, foreign.shop, "assistant", "zh");
  const memberPage = await member.newPage();
  await memberPage.goto(paths.workspaceProforma("zh", foreign.inquiry.id, id));
  await expect(memberPage.getByText("•••• 4821")).toBeVisible();
  const copy = await member.request.get(paths.shopProformaFile("zh", foreign.inquiry.id, id), longTimeout);
  const { text } = await readPdf(await copy.body());
  expect(text).toContain("4821");
  expect(text).not.toMatch(/6217 ?8520/);
  await outside.close();
  await member.close();
});
