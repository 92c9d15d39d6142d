import { OneButtonForm } from "@/components/accounts/one-button-form.client";
import { Note } from "@/components/threads/standing";
import type { FormState } from "@/lib/form-shape";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
  email: string;
  hidden: Record<"token" | "locale" | "mail", string>;
};

/** Asks the reader of a mail whether its address is theirs. Opening the page says nothing: programs open links, too. */
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
