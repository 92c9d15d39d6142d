import type { BrowserContext, Page } from "@playwright/test";
import { asPerson, database } from "@/db/client";
import { twoSteps } from "@/db/schema";
import { makeOperator, makeUser } from "@/db/testing";
import { startSession } from "@/lib/accounts/sessions";
import { createEncryptedSecret } from "@/lib/accounts/two-step-code";
import { env } from "@/lib/core/env";
import type { Locale } from "@/lib/i18n/locale";
import { waitForEmail } from "../support/mailbox";
import { words } from "../support/world";

/** Requests a link on the open sign-in page, opens the link of the email, and presses its button. */
export async function signInByEmail(page: Page, locale: Locale, email: string): Promise<void> {
  const t = words(locale);
  const form = page
    .locator("main form", { has: page.locator("input[type=email]") })
    .filter({ hasNot: page.locator("input[type=password]") });
  await form.locator("input[type=email]").fill(email);
  await form.getByRole("button", { name: t("accounts.requestSignInLink.submit") }).click();
  await page.getByRole("heading", { name: t("accounts.signInSent.title") }).waitFor();
  const link = (await waitForEmail(email, new RegExp(t("mail.signInLink.subject")))).links.find((each) =>
    each.includes("/sign-in/"),
  );
  await page.goto(link ?? "");
  await page.locator("main form button").click();
}

/** Signs a new buyer in by inserting a session, without an email. */
export async function signInAsBuyer(context: BrowserContext, with_: Parameters<typeof makeUser>[0]) {
  const user = await database.transaction((tx) => makeUser({ emailVerified: new Date(), ...with_ }, tx));
  await addSessionCookie(context, await startSession(user.id, { startedBy: "link" }));
  return user;
}

/** Signs a new operator in, whose two-step code has just been verified. */
export async function signInAsOperator(context: BrowserContext, with_: Parameters<typeof makeOperator>[0]) {
  const user = await makeOperator({ emailVerified: new Date(), ...with_ });
  const row = { userId: user.id, secret: createEncryptedSecret(user.id), confirmedAt: new Date() };
  await asPerson(user.id, (tx) => tx.insert(twoSteps).values(row));
  await addSessionCookie(context, await startSession(user.id, { startedBy: "link", codeWasGiven: true }));
}

async function addSessionCookie(context: BrowserContext, value: string): Promise<void> {
  await context.addCookies([{ name: "session", value, url: env().SITE_URL, httpOnly: true, sameSite: "Lax" }]);
}
