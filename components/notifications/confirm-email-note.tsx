import { OneButtonForm } from "@/components/accounts/one-button-form.client";
import { Note } from "@/components/inquiries/threads/thread-notes";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  email: string;
  hidden: Record<"token" | "locale" | "mail", string>;
};

/** Asks the reader to confirm their email address by a button, because email scanners open links, too. */
export function ConfirmEmailNote({ action, locale, email, hidden }: Props) {
  const t = words(locale);
  return (
    <>
      <Note>{t("threads.email.text", { email })}</Note>
      <OneButtonForm
        action={action}
        hidden={hidden}
        look="plain"
        words={{ submit: t("threads.email.confirm"), errors: t("errors.title") }}
      />
    </>
  );
}
