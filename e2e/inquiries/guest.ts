import type { Page } from "@playwright/test";
import type { Locale } from "@/lib/i18n/locale";
import { expect, words } from "../support/world";

export type InquiryForm = { name: string; email: string; message: string; quantity: string };

/** Fills the inquiry form slowly, since an inquiry sent within three seconds is held as spam. */
export async function fillInquiry(page: Page, locale: Locale, { name, email, message, quantity }: InquiryForm) {
  const t = words(locale);
  const form = page.locator("#inquiry");
  await form.getByLabel(t("inquiries.sendInquiry.quantity.label")).fill(quantity);
  await form.getByLabel(t("inquiries.sendInquiry.name.label")).fill(name);
  await form.getByLabel(t("inquiries.sendInquiry.country.label")).selectOption("BR");
  await form.getByLabel(t("inquiries.sendInquiry.email.label")).fill(email);
  const field = form.getByLabel(t("inquiries.sendInquiry.message.label"));
  await field.clear();
  await field.pressSequentially(message, { delay: Math.ceil(3_500 / message.length) });
}

/** Locates a sent message in the thread, neither the field it was typed into nor a pending copy. */
export const sentMessage = (page: Page, words: string) => page.locator("ol").getByText(words);

export const sendInquiry = (page: Page, locale: Locale) =>
  page
    .locator("#inquiry")
    .getByRole("button", { name: words(locale)("inquiries.sendInquiry.send") })
    .click();

/** Expects the page of the guest's private link, which search engines do not index. */
export async function expectThread(page: Page, message: string) {
  await expect(page).toHaveURL(/\/i\/[\w-]{20,}/);
  await expect(page.getByText(message)).toBeVisible();
  await expect(page.locator("meta[name=robots]")).toHaveAttribute("content", /noindex/);
}
