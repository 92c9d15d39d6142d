import { findSignInLink, linkMinutes } from "../accounts/sign-in-link";
import type { Job } from "../events/job";
import type { Locale } from "../locale";
import { words } from "../messages";
import { paths } from "../paths";
import { absolute } from "../site";
import { writeLetter } from "./letter";
import { sendMail } from "./mail";
import { mailId } from "./mail-id";

/** Sends the link that signs its reader in; nothing when it was used or is over. */
export async function mailSignInLink(job: Job<{ requestId: string; locale: Locale }>): Promise<void> {
  const link = await findSignInLink(job.data.requestId);
  if (!link) return;
  const { locale } = job.data;
  const t = words(locale);
  const letter = writeLetter({
    locale,
    greeting: t("mail.signInLink.greeting"),
    paragraphs: [t("mail.signInLink.text", { minutes: linkMinutes })],
    button: { label: t("mail.signInLink.button"), url: absolute(paths.signInLink(locale, link.token)) },
    note: t("mail.signInLink.note"),
  });
  await sendMail({ id: mailId(job), to: { address: link.email }, subject: t("mail.signInLink.subject"), ...letter });
}
