import { OneButton } from "@/components/workspace/one-button.client";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  locale: Locale;
  hidden: Record<string, string>;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Ends a trial without promoting the listing; the button is collapsed under a summary. */
export function EndTrial({ locale, hidden, action }: Props) {
  const t = words(locale);
  return (
    <details className="rounded-l border border-line bg-surface px-4 open:pb-5 md:px-5">
      <summary className="disclosure flex min-h-11 cursor-pointer items-center font-medium">
        {t("trials.end.title")}
      </summary>
      <p className="mb-3 text-ink-2 text-sm">{t("trials.end.text")}</p>
      <OneButton action={action} hidden={hidden} label={t("trials.end.submit")} look="danger" />
    </details>
  );
}
