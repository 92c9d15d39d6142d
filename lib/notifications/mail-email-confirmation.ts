import { confirmationHours, findConfirmation } from "../accounts/email-confirmation";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import { deliver } from "./deliver";
import { emailId } from "./email-id";

type Requested = { userId: string; requestId: string; locale: Locale };

/** Sends the link that confirms an address, unless it was used or has expired. Contains no typed text. */
export async function mailEmailConfirmation(job: Job<Requested>): Promise<void> {
  const found = await findConfirmation(job.data);
  if (!found) return;
  const { locale } = job.data;
  const t = words(locale);
  const content = {
    locale,
    greeting: t("mail.confirmEmail.greeting"),
    paragraphs: [t("mail.confirmEmail.text", { hours: confirmationHours })] satisfies [string],
    button: { label: t("mail.confirmEmail.button"), url: absolute(paths.workspaceConfirmEmail(locale, found.token)) },
    note: t("mail.confirmEmail.note"),
  };
  const mail = { id: emailId(job), to: { address: found.email }, subject: t("mail.confirmEmail.subject"), content };
  await deliver(mail, "access");
}
