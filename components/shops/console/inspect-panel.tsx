import { ReasonForm } from "@/components/accounts/console/reason-form.client";
import { Panel } from "@/components/ui/panel";
import type { FormAction } from "@/lib/http/form-shape";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Opens the workspace of a shop read only, for a reason that its owners read. */
export function InspectPanel({ locale, shopId, start }: { locale: Locale; shopId: number; start: FormAction }) {
  const t = words(locale);
  const formWords = {
    reason: t("people.reason"),
    hint: t("inspections.start.hint"),
    submit: t("inspections.start.submit"),
    sending: t("inspections.start.submit"),
    errors: t("errors.title"),
  };
  return (
    <Panel className="grid gap-3">
      <h2 className="font-bold text-lg">{t("inspections.start.title")}</h2>
      <p className="text-ink-2">{t("inspections.start.lead")}</p>
      <ReasonForm action={start} hidden={{ shopId, locale }} words={formWords} />
    </Panel>
  );
}
