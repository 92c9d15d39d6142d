import { OneButtonForm } from "@/components/accounts/one-button-form.client";
import { SideForm } from "@/components/inquiries/threads/side-form.client";
import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

type Action = (state: FormState, form: FormData) => Promise<FormState>;
/** The actions that report a translation and withdraw the report. */
export type ReportActions = { report: Action; withdraw: Action };
/** The actions, and the hidden fields that name the reader and the thread. */
export type ReportForm = ReportActions & {
  hidden: Record<string, string>;
  reader: Locale;
};

type Props = { form: ReportForm; messageId: string; source: "phrases" | "provider" | "device" };

/** Renders the folded form by which a reader reports a translation as wrong. It works without a script. */
export function ReportTranslation({ form: { report, hidden, reader }, messageId, source }: Props) {
  const t = words(reader);
  return (
    <SideForm
      id={`wrong-${source}-${messageId}`}
      action={report}
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

/** Renders the button by which a reader withdraws a report and sees the translation again. It works without a script. */
export function WithdrawReport({ form: { withdraw, hidden, reader }, messageId }: Omit<Props, "source">) {
  const t = words(reader);
  return (
    <div className="pt-2">
      <OneButtonForm
        action={withdraw}
        hidden={{ ...hidden, locale: reader, messageId }}
        words={{ submit: t("translations.wrong.withdraw"), errors: t("errors.title") }}
        look="plain"
      />
    </div>
  );
}
