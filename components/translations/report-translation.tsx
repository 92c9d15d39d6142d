import { SideForm } from "@/components/inquiries/threads/side-form.client";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** The action that reports a translation, and the hidden fields that name the reader and the thread. */
export type ReportForm = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  hidden: Record<string, string>;
  reader: Locale;
};

type Props = { form: ReportForm; messageId: string; source: "phrases" | "provider" | "device" };

/** Renders the folded form by which a reader reports a translation as wrong. It works without a script. */
export function ReportTranslation({ form: { action, hidden, reader }, messageId, source }: Props) {
  const t = words(reader);
  return (
    <SideForm
      id={`wrong-${source}-${messageId}`}
      action={action}
      hidden={{ ...hidden, locale: reader, messageId, source }}
      title={t("translations.wrong.title")}
      text={t("translations.wrong.text")}
      fields={[
        {
          kind: "text",
          name: "details",
          label: t("translations.wrong.details"),
          optional: t("inquiries.optional"),
        },
      ]}
      send={{ label: t("translations.wrong.send") }}
      wrong={t("errors.title")}
    />
  );
}
