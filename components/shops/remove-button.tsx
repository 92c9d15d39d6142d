import { OneButton } from "@/components/workspace/one-button.client";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  locale: Locale;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  /** Label of the button; "Remove" by default. */
  label?: string;
};

/** Removes something after a second click, so that an accidental tap does nothing. */
export function RemoveButton({ locale, action, hidden, label }: Props) {
  const t = words(locale);
  return (
    <details className="group">
      <summary className="button button-quiet cursor-pointer list-none group-open:hidden">
        {label ?? t("shops.remove")}
      </summary>
      <OneButton action={action} hidden={hidden} label={t("shops.confirmRemove")} look="danger" />
    </details>
  );
}
