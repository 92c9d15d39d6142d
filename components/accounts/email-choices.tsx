import { buttonClass } from "@/components/ui/button";
import { CheckField } from "@/components/ui/inputs";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { type EmailKind, emailKinds } from "@/lib/notifications/kinds";

type Props = {
  locale: Locale;
  action: (form: FormData) => Promise<void>;
  unwanted: EmailKind[];
  /** Whether the person is a member of a shop; others are not offered the emails to shops. */
  isMember: boolean;
};

const forMembers: readonly EmailKind[] = ["inquiries", "figures"];

/** Renders the choice of emails that a person receives. */
export function EmailChoices({ locale, action, unwanted, isMember }: Props) {
  const t = words(locale);
  const isOn = (kind: EmailKind) => !unwanted.includes(kind);
  return (
    <form action={action} className="grid gap-1">
      <input type="hidden" name="locale" value={locale} />
      {forMembers.map((kind) => !isMember && isOn(kind) && <input key={kind} type="hidden" name={kind} value="yes" />)}
      {emailKinds
        .filter((kind) => isMember || !forMembers.includes(kind))
        .map((kind) => (
          <CheckField key={kind} name={kind} label={t(`accounts.chooseEmails.${kind}`)} checked={isOn(kind)} />
        ))}
      <button type="submit" className={buttonClass("plain", "mt-2 justify-self-start")}>
        {t("accounts.chooseEmails.submit")}
      </button>
    </form>
  );
}
