import type { Page } from "@playwright/test";
import { desc, isNotNull } from "drizzle-orm";
import { database } from "@/db/client";
import { categories } from "@/db/schema";
import { toBase36 } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { expect, type World, words } from "../../support/world";

export type RequestForm = { title: string; details: string; name: string; email: string; categoryId: number };

/** Creates two shops with a design in one category, to which requests for it are routed. */
export async function makeTrade(world: World) {
  const category = await database.query.categories.findFirst({
    where: isNotNull(categories.parentId),
    orderBy: desc(categories.id),
  });
  if (!category) throw new Error("no category");
  const languages = ["zh", "pt-br"] as ("zh" | "pt-br")[];
  const shops = [];
  for (const name of ["春", "秋"]) {
    const shop = await world.makeShop({ names: { zh: `${name}${world.word}`, en: `${name}${world.word}` }, languages });
    await world.makeDesign(shop, { categoryId: category.id });
    shops.push(shop);
  }
  const [spring, autumn] = shops;
  if (!spring || !autumn) throw new Error("no shops");
  return { categoryId: category.id, spring, autumn };
}

export const requestFormOf = (world: World, categoryId: number) => ({
  categoryId,
  title: `Cavalinho ${world.word}`,
  details: `Com som e caixa neutra (${world.word}).`,
  name: "Beatriz Souza",
  email: `beatriz-${world.word}@example.com`,
});

/** Fills the form slowly, since a request sent within three seconds is held as spam. */
export async function fillRequest(page: Page, locale: Locale, { categoryId, ...request }: RequestForm) {
  const t = words(locale);
  await page.goto(paths.sourcing(locale));
  const form = page.locator("#request");
  await form.getByLabel(t("sourcing.send.title.label")).fill(request.title);
  await form.getByLabel(t("sourcing.send.category.label")).selectOption(toBase36(categoryId));
  await form.getByLabel(t("inquiries.sendInquiry.quantity.label")).fill("2400");
  await form.getByLabel(t("inquiries.sendInquiry.name.label")).fill(request.name);
  await form.getByLabel(t("inquiries.sendInquiry.country.label")).selectOption("BR");
  await form.getByLabel(t("inquiries.sendInquiry.email.label")).fill(request.email);
  const field = form.getByLabel(t("sourcing.send.details.label"));
  await field.pressSequentially(request.details, { delay: Math.ceil(3_500 / request.details.length) });
}

export const submitRequest = (page: Page, locale: Locale) =>
  page
    .locator("#request")
    .getByRole("button", { name: words(locale)("sourcing.send.submit") })
    .click();

/** Opens a request from the shop's list and sends a sealed quote at a unit price. */
export async function sendSealedQuote(memberPage: Page, title: string, price: string) {
  const t = words("zh");
  await openInvitation(memberPage, title);
  await memberPage.getByLabel(t("sourcing.compare.unitPrice")).fill(price);
  await memberPage.getByLabel(t("sourcing.quote.workingDays.label")).fill("12");
  await memberPage.getByRole("button", { name: t("sourcing.quote.send") }).click();
  await expect(memberPage.getByText(t("quotes.title", { version: 1 }))).toBeVisible();
}

/** Opens a request from the invited shop's list, once it has been routed. */
export async function openInvitation(memberPage: Page, title: string) {
  await memberPage.goto(paths.workspaceSourcing("zh"));
  await expect(async () => {
    await memberPage.reload();
    await expect(memberPage.getByRole("link", { name: title })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await memberPage.getByRole("link", { name: title }).click();
  await expect(memberPage.getByRole("heading", { name: title })).toBeVisible();
}
