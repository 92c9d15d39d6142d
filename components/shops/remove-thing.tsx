import { OneButton } from "@/components/workspace/one-button.client";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Props = {
  locale: Locale;
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  /** What is done; "Remove" unless told otherwise. */
  label?: string;
};

/** Takes a thing away in two taps, so that a thumb that slipped does nothing. */
export function RemoveThing({ locale, action, hidden, label }: Props) {
  const t = words(locale);
  return (
    <details className="group">
      <summary className="button button-quiet cursor-pointer list-none group-open:hidden">
        {label ?? t("shops.remove")}
      </summary>
      <OneButton action={action} hidden={hidden} label={t("shops.reallyRemove")} look="danger" />
    </details>
  );
}
