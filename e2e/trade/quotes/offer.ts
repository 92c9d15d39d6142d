import type { Page } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { expect, type World, words } from "../../support/world";

/** A buyer from Brazil has asked a Chinese shop for 2,400 of a design; nothing is offered yet. */
export async function askedFor(world: World, with_: Parameters<World["makeInquiry"]>[2] = {}) {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop, { titles: { en: "Crying horse", "pt-br": "Cavalinho", zh: "哭哭马" } });
  const inquiry = await world.makeInquiry(shop, [design], { status: "seen", ...with_ });
  const token = await world.makeQuotes(inquiry, []);
  return { shop, design, inquiry, token, path: paths.guestThread("pt-br", token) };
}

/** In the workspace, in Chinese: the inquiry's offer at this price, sent. */
export async function sendOffer(desk: Page, inquiry: { id: string }, price: string, version: number): Promise<void> {
  const t = words("zh");
  await desk.goto(paths.workspaceQuote("zh", inquiry.id));
  await desk.getByLabel(t("quotes.form.price"), { exact: true }).fill(price);
  await desk.getByRole("button", { name: t("quotes.form.send") }).click();
  await expect(desk.getByRole("article", { name: t("quotes.title", { version }) })).toBeVisible();
}

/** Unfolds one of the buyer's three answers and hands back its form. */
export async function unfold(page: Page, answer: "accept" | "counter" | "reject", locale: Locale = "pt-br") {
  const name = words(locale)(`quotes.answer.${answer}`);
  const box = page.locator("#answer details").filter({ has: page.locator("summary", { hasText: name }) });
  if ((await box.getAttribute("open")) === null) await box.locator("summary").click();
  return box.locator("form");
}

export const accept = async (page: Page, version: number): Promise<void> => {
  const form = await unfold(page, "accept");
  await form.getByRole("button", { name: words("pt-br")("quotes.answer.acceptSend", { version }) }).click();
};
