import { findSignInLink, linkMinutes } from "../accounts/sign-in-link";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import { deliver } from "./deliver";
import { emailId } from "./email-id";

/** Sends the sign-in link, unless it was used or has expired. */
export async function mailSignInLink(job: Job<{ requestId: string; locale: Locale; back?: string }>): Promise<void> {
  const link = await findSignInLink(job.data.requestId);
  if (!link) return;
  const { locale, back } = job.data;
  const t = words(locale);
  const content = {
    locale,
    greeting: t("mail.signInLink.greeting"),
    paragraphs: [t("mail.signInLink.text", { minutes: linkMinutes })] satisfies [string],
    button: { label: t("mail.signInLink.button"), url: absolute(paths.signInLink(locale, link.token, back)) },
    note: t("mail.signInLink.note"),
  };
  const mail = { id: emailId(job), to: { address: link.email }, subject: t("mail.signInLink.subject"), content };
  await deliver(mail, "access");
}
