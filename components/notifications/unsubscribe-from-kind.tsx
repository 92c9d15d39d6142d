import { OneButtonForm } from "@/components/accounts/one-button-form.client";
import { buttonClass } from "@/components/ui/button";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { EmailKind } from "@/lib/notifications/kinds";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  kind: EmailKind;
  token: string;
  locale: Locale;
  isDone: boolean;
};

/** Ends one kind of email to an account after a click, and then confirms it. */
export function UnsubscribeFromKind({ action, kind, token, locale, isDone }: Props) {
  const t = words(locale);
  if (isDone)
    return (
      <>
        <h1 className="font-bold text-2xl">{t("notices.unsubscribe.doneTitle")}</h1>
        <p>{t("notices.unsubscribe.doneText")}</p>
        <p>
          <a href={paths.accountSettings(locale)} className={buttonClass("plain")}>
            {t("accounts.account.title")}
          </a>
        </p>
      </>
    );
  return (
    <>
      <h1 className="font-bold text-2xl">{t("notices.unsubscribe.title")}</h1>
      <p>{t("notices.unsubscribe.text", { kind: t(`accounts.chooseEmails.${kind}`) })}</p>
      <OneButtonForm
        action={action}
        hidden={{ locale, token }}
        words={{ submit: t("notices.unsubscribe.submit"), errors: t("errors.title") }}
      />
    </>
  );
}
