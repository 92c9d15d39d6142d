import { expect, test, words } from "../../support/world";
import { acceptQuote, openAnswer, setUpInquiry } from "./quote-page";

const pt = words("pt-br");

test.describe("a buyer without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("accepts a quote after confirming its total", { tag: "@smoke" }, async ({ page, world }) => {
    const { inquiry, design } = await setUpInquiry(world);
    const token = await world.makeQuotes(inquiry, [{ lines: [{ listingId: design.id }] }]);
    await page.goto(`/pt-br/i/${token}`);
    const form = await openAnswer(page, "accept");
    await expect(form).toContainText("17.640,00");
    await acceptQuote(page, 1);
    await expect(page).toHaveURL(/done=accepted/);
    await expect(page.getByText(pt("quotes.done.accepted", { shop: `玩具${world.word}` }))).toBeVisible();
  });

  test("sees an error for an invalid counteroffer, and the input is preserved", async ({ page, world }) => {
    const { inquiry, design } = await setUpInquiry(world);
    const token = await world.makeQuotes(inquiry, [{ lines: [{ listingId: design.id }] }]);
    await page.goto(`/pt-br/i/${token}`);
    const form = await openAnswer(page, "counter");
    const price = form.getByLabel(pt("quotes.answer.price", { currency: "CNY" }));
    await price.fill("barato");
    await form.getByLabel(pt("quotes.answer.words")).fill("Prazo de 30 dias?");
    const response = page.waitForResponse((response) => response.request().method() === "POST");
    await form.getByRole("button").click();
    expect((await response).status()).toBe(422);
    await expect(page.getByRole("alert")).toContainText(pt("quotes.form.priceWrong"));
    await expect(price).toHaveValue("barato");
    await expect(form.getByLabel(pt("quotes.answer.words"))).toHaveValue("Prazo de 30 dias?");
    await price.fill("7,00");
    await form.getByRole("button").click();
    await expect(page).toHaveURL(/done=countered/);
  });

  test("rejects a quote with a reason", async ({ page, world }) => {
    const { inquiry, design } = await setUpInquiry(world);
    const token = await world.makeQuotes(inquiry, [{ lines: [{ listingId: design.id }] }]);
    await page.goto(`/pt-br/i/${token}`);
    const form = await openAnswer(page, "reject");
    await form.getByLabel(pt("quotes.answer.reason")).fill("Caro demais.");
    await form.getByRole("button").click();
    await expect(page.getByText(pt("quotes.done.rejected", { shop: `玩具${world.word}` }))).toBeVisible();
    await expect(page.getByText("Caro demais.")).toBeVisible();
  });
});
