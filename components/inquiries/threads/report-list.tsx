import { OneButton } from "@/components/workspace/one-button.client";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Report } from "@/lib/inquiries/threads/list-reports";

type Props = {
  reports: Report[];
  settle: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
};

/** Lists the reports of buyers and shops about each other. */
export function ReportList({ reports, settle, locale }: Props) {
  const t = words(locale);
  return (
    <ul className="divide-y divide-line rounded-l border border-line bg-surface">
      {reports.map(({ id, side, reason, details, createdAt, settledAt, settledBy, shop }) => (
        <li key={id} className="flex flex-wrap items-start gap-3 p-4">
          <div className="min-w-0 flex-1 basis-64">
            <p className="font-semibold">{t(`threads.report.reasons.${reason}`)}</p>
            <p className="text-sm">
              <a href={paths.shop(locale, shop)} className="underline">
                {t(side === "buyer" ? "threads.reports.byBuyer" : "threads.reports.byShop", {
                  shop: textIn(shop.names, locale),
                })}
              </a>{" "}
              ·{" "}
              <time dateTime={createdAt}>
                {t("common.yiwuTime", { time: formats(locale).day(createdAt, "moment") })}
              </time>
            </p>
            {details && (
              <p dir="auto" className="mt-1 whitespace-pre-wrap break-words text-ink-2">
                {details}
              </p>
            )}
          </div>
          {settledAt ? (
            <p className="text-ink-3 text-sm">{t("threads.reports.settled", { name: settledBy ?? "" })}</p>
          ) : (
            <OneButton
              action={settle}
              hidden={{ reportId: id, locale }}
              label={t("threads.reports.settle")}
              look="plain"
            />
          )}
        </li>
      ))}
    </ul>
  );
}
