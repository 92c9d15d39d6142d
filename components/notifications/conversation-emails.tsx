import { OneButtonForm } from "@/components/accounts/one-button-form.client";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { ConversationEmails as Mails } from "@/lib/notifications/conversation-emails";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  mails: Mails;
  token: string;
  locale: Locale;
  /** The reader has just resumed the emails. */
  isBack: boolean;
};

/** Ends the emails about one inquiry or sourcing request after a click, and then offers to resume them. */
export function ConversationEmails({ action, mails, token, locale, isBack }: Props) {
  const t = words(locale);
  const errors = t("errors.title");
  if (mails.areOff)
    return (
      <>
        <h1 className="font-bold text-2xl">{t("notices.unsubscribe.doneTitle")}</h1>
        <p>{t(`notices.conversation.${mails.of}`)}</p>
        <p>{t("notices.conversation.essential")}</p>
        <OneButtonForm
          action={action}
          hidden={{ locale, token, mails: "resume" }}
          words={{ submit: t("notices.conversation.resume"), errors }}
        />
      </>
    );
  if (isBack)
    return (
      <>
        <h1 className="font-bold text-2xl">{t("notices.conversation.backTitle")}</h1>
        <p>{t("notices.conversation.backText")}</p>
      </>
    );
  return (
    <>
      <h1 className="font-bold text-2xl">{t("notices.unsubscribe.title")}</h1>
      <p>{t(`notices.conversation.${mails.of}`)}</p>
      <OneButtonForm
        action={action}
        hidden={{ locale, token, mails: "stop" }}
        words={{ submit: t("notices.unsubscribe.submit"), errors }}
      />
    </>
  );
}
