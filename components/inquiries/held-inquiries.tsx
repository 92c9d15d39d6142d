import type { FormState } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { ReleaseForm } from "./release-form.client";

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  /** Number of all held inquiries, on this page and others. */
  count: number;
  reader: Locale;
};

/** Renders the form that releases held inquiries together. */
export function HeldInquiries({ action, count, reader }: Props) {
  const t = words(reader);
  return (
    <ReleaseForm
      action={action}
      locale={reader}
      isEmpty={count === 0}
      words={{
        page: t("inquiries.release.page"),
        chosen: t("inquiries.release.chosen"),
        all: t("inquiries.release.all", { count }),
        hint: t("inquiries.release.hint"),
        working: t("inquiries.reviewInquiry.working"),
      }}
    />
  );
}
