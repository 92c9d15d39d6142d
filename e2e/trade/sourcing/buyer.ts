import type { Page } from "@playwright/test";
import { desc, isNotNull } from "drizzle-orm";
import { database } from "@/db/client";
import { categories } from "@/db/schema";
import { toBase36 } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { expect, type World, words } from "../../support/world";

export type Wanted = { title: string; details: string; name: string; email: string; categoryId: number };

/** Two shops with a design in one category, which a request for it is sent to. */
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

export const wantedOf = (world: World, categoryId: number) => ({
  categoryId,
  title: `Cavalinho ${world.word}`,
  details: `Com som e caixa neutra (${world.word}).`,
  name: "Beatriz Souza",
  email: `beatriz-${world.word}@example.com`,
});

/** Fills the form as a person does: it takes longer than the three seconds below which nobody is believed. */
export async function fillRequest(page: Page, locale: Locale, { categoryId, ...wanted }: Wanted) {
  const t = words(locale);
  await page.goto(paths.sourcing(locale));
  const form = page.locator("#request");
  await form.getByLabel(t("sourcing.send.title.label")).fill(wanted.title);
  await form.getByLabel(t("sourcing.send.category.label")).selectOption(toBase36(categoryId));
  await form.getByLabel(t("inquiries.sendInquiry.quantity.label")).fill("2400");
  await form.getByLabel(t("inquiries.sendInquiry.name.label")).fill(wanted.name);
  await form.getByLabel(t("inquiries.sendInquiry.country.label")).selectOption("BR");
  await form.getByLabel(t("inquiries.sendInquiry.email.label")).fill(wanted.email);
  const field = form.getByLabel(t("sourcing.send.details.label"));
  await field.pressSequentially(wanted.details, { delay: Math.ceil(3_500 / wanted.details.length) });
}

export const postRequest = (page: Page, locale: Locale) =>
  page
    .locator("#request")
    .getByRole("button", { name: words(locale)("sourcing.send.submit") })
    .click();

/** A manager or the owner seals a quote of this price for the request, from the list on. */
export async function sealQuote(desk: Page, title: string, price: string) {
  const t = words("zh");
  await openInvitation(desk, title);
  await desk.getByLabel(t("sourcing.compare.unitPrice")).fill(price);
  await desk.getByLabel(t("sourcing.quote.workingDays.label")).fill("12");
  await desk.getByRole("button", { name: t("sourcing.quote.send") }).click();
  await expect(desk.getByText(t("quotes.title", { version: 1 }))).toBeVisible();
}

/** Somebody of an invited shop opens the request from their list, as soon as it is there. */
export async function openInvitation(desk: Page, title: string) {
  await desk.goto(paths.workspaceSourcing("zh"));
  await expect(async () => {
    await desk.reload();
    await expect(desk.getByRole("link", { name: title })).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await desk.getByRole("link", { name: title }).click();
  await expect(desk.getByRole("heading", { name: title })).toBeVisible();
}
