import type { Page } from "@playwright/test";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { expect, type World, words } from "../../support/world";

/** Creates an inquiry from Brazil for 2,400 pieces of a design, without a quote. */
export async function setUpInquiry(world: World, with_: Parameters<World["makeInquiry"]>[2] = {}) {
  const shop = await world.makeShop();
  const design = await world.makeDesign(shop, { titles: { en: "Crying horse", "pt-br": "Cavalinho", zh: "哭哭马" } });
  const inquiry = await world.makeInquiry(shop, [design], { status: "seen", ...with_ });
  const token = await world.makeQuotes(inquiry, []);
  return { shop, design, inquiry, token, path: paths.guestThread("pt-br", token) };
}

/** Sends a quote at a unit price in the Chinese workspace. */
export async function sendQuote(
  memberPage: Page,
  inquiry: { id: string },
  price: string,
  version: number,
): Promise<void> {
  const t = words("zh");
  await memberPage.goto(paths.workspaceQuote("zh", inquiry.id));
  await memberPage.getByLabel(t("quotes.form.price"), { exact: true }).fill(price);
  await memberPage.getByRole("button", { name: t("quotes.form.send") }).click();
  await expect(memberPage.getByRole("article", { name: t("quotes.title", { version }) })).toBeVisible();
}

/** Opens one of the buyer's three answers to a quote and returns its form. */
export async function openAnswer(page: Page, answer: "accept" | "counter" | "reject", locale: Locale = "pt-br") {
  const name = words(locale)(`quotes.answer.${answer}`);
  const box = page.locator("#answer details").filter({ has: page.locator("summary", { hasText: name }) });
  if ((await box.getAttribute("open")) === null) await box.locator("summary").click();
  return box.locator("form");
}

export const acceptQuote = async (page: Page, version: number): Promise<void> => {
  const form = await openAnswer(page, "accept");
  await form.getByRole("button", { name: words("pt-br")("quotes.answer.acceptSend", { version }) }).click();
};
