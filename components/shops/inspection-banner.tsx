import { OneButton } from "@/components/workspace/one-button.client";
import type { FormAction } from "@/lib/http/form-shape";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Inspection } from "@/lib/shops/inspections/find-inspection";

type Props = { locale: Locale; inspection: Inspection; end: FormAction };

/** Says on every page of an inspected workspace whose it is, who looks until when, and ends the inspection. */
export function InspectionBanner({ locale, inspection, end }: Props) {
  const t = words(locale);
  const { shopNames, name, endsAt, reason } = inspection;
  const time = t("common.yiwuTime", { time: formats(locale).day(endsAt, "moment") });
  return (
    <section
      aria-label={t("inspections.banner.label")}
      className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-m border-2 border-amber bg-amber-soft px-4 py-3"
    >
      <div className="min-w-0 flex-1 basis-64 [overflow-wrap:anywhere]">
        <p className="font-bold">{t("inspections.banner.whose", { shop: textIn(shopNames, locale) })}</p>
        <p>{t("inspections.banner.who", { name, time })}</p>
        <p className="text-sm">{t("people.mail.reason", { reason })}</p>
      </div>
      <OneButton action={end} hidden={{ locale }} label={t("inspections.banner.stop")} look="go" />
    </section>
  );
}
