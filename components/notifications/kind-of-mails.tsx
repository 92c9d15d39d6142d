import { OneButtonForm } from "@/components/accounts/one-button-form.client";
import { buttonClass } from "@/components/ui/button";
import type { FormState } from "@/lib/form-shape";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { MailKind } from "@/lib/notifications/kinds";
import { paths } from "@/lib/paths";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  kind: MailKind;
  token: string;
  locale: Locale;
  isDone: boolean;
};

/** Asks who has an account whether a kind of mail ends, or says that it has. */
export function KindOfMails({ action, kind, token, locale, isDone }: Props) {
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
      <p>{t("notices.unsubscribe.text", { kind: t(`accounts.chooseMails.${kind}`) })}</p>
      <OneButtonForm
        action={action}
        hidden={{ locale, token }}
        words={{ submit: t("notices.unsubscribe.submit"), errors: t("errors.title") }}
      />
    </>
  );
}
