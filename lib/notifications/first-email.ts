import { emailProof } from "../accounts/confirmed-email";
import { words } from "../i18n/messages";
import type { EmailContent } from "./email-layout";

/** The reason for an email to an unconfirmed address. */
export type FirstEmailKind = "inquiry" | "visit" | "request" | "invitation" | "design" | "news";

export type Delivery = {
  /** See mailId(). */
  id: string;
  /** `userId` of an account, which can switch kinds of email off; a guest can stop emails about a conversation. */
  to: { name?: string; address: string; userId?: string };
  subject: string;
  content: EmailContent;
  /** See firstEmail(). */
  about?: FirstEmailKind;
};

/**
 * Returns the email that an unconfirmed address gets instead. Anybody may have typed the address, so the email contains
 * no person's text, not even a name, only the market's text and a link to the private page.
 */
export function firstEmail({ id, to, content, about = "news" }: Delivery): Delivery {
  const { locale, button } = content;
  const t = words(locale);
  const url = new URL(button.url);
  url.searchParams.set("mail", emailProof(to.address));
  return {
    id,
    to: { address: to.address, userId: to.userId },
    subject: t("mail.first.subject"),
    content: {
      locale,
      greeting: t("mail.signInLink.greeting"),
      paragraphs: [t(`mail.first.${about}`), t("mail.first.page")],
      button: { label: t("mail.first.button"), url: url.href },
      note: t("mail.first.note"),
    },
  };
}
