import { emailProof } from "../accounts/confirmed-email";
import { words } from "../i18n/messages";
import type { Delivery } from "./deliver";

/** Why an address gets mail before anybody has confirmed it. */
export type FirstMail = "inquiry" | "request" | "invitation" | "design" | "news";

/**
 * Returns the mail that an unconfirmed address gets instead. Anybody may have typed that address, so the mail carries no
 * word of anybody, not even a name: it says in our words that a private page waits, and links to it.
 */
export function firstMail({ id, to, letter, about = "news" }: Delivery): Delivery {
  const { locale, button } = letter;
  const t = words(locale);
  const url = new URL(button.url);
  url.searchParams.set("mail", emailProof(to.address));
  return {
    id,
    to: { address: to.address, userId: to.userId },
    subject: t("mail.first.subject"),
    letter: {
      locale,
      greeting: t("mail.signInLink.greeting"),
      paragraphs: [t(`mail.first.${about}`), t("mail.first.page")],
      button: { label: t("mail.first.button"), url: url.href },
      note: t("mail.first.note"),
    },
  };
}
