import { Panel } from "@/components/ui/panel";
import { OneButton } from "@/components/workspace/one-button.client";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { metricsPathOfAlert } from "@/lib/insights/alert-metrics-path";
import type { DropAlert } from "@/lib/insights/list-alerts";
import { formatChange } from "./change";
import { countryName, sourceName } from "./names";

type Props = {
  locale: Locale;
  alerts: DropAlert[];
  /** Undefined for members who may not dismiss alerts. */
  dismiss?: (state: FormState, form: FormData) => Promise<FormState>;
  /** On a page without the figures: links to them. */
  isAlone?: boolean;
};

/** Lists significant drops in visits; each links to its figures. */
export function AlertList({ locale, alerts, dismiss, isAlone }: Props) {
  const t = words(locale);
  const { number, day } = formats(locale);
  if (alerts.length === 0) return null;
  return (
    <Panel className="border-amber/40">
      <h2 className="font-bold text-lg">{t("insights.alert.title")}</h2>
      <ul className="divide-y divide-line">
        {alerts.map((alert) => {
          const { kind, subject, week, count: now, countBefore: before } = alert;
          const name = nameOf(alert, locale);
          return (
            <li key={`${kind} ${subject}`} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
              <a href={metricsPathOfAlert(alert, locale)} className="min-w-0 flex-1 basis-40 py-1 no-underline">
                <bdi className="font-semibold">{name}</bdi>
                <span className="num block text-amber text-sm">
                  {t("insights.alert.fall", {
                    percent: formatChange({ now, before }, locale) ?? "",
                    now: number(now),
                    before: number(before),
                  })}
                  <span className="text-ink-3"> · {t("insights.alert.week", { day: day(week) })}</span>
                </span>
              </a>
              {dismiss && (
                <div className="print:hidden">
                  <OneButton
                    action={dismiss}
                    hidden={{ kind, subject, week, locale }}
                    label={
                      <>
                        <span aria-hidden>{t("insights.alert.dismiss")}</span>
                        <span className="sr-only">{t("insights.alert.dismissOne", { name })}</span>
                      </>
                    }
                  />
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {isAlone ? (
        <a href={paths.workspaceFigures(locale)} className="inline-flex min-h-11 items-center">
          {t("insights.alert.more")}
        </a>
      ) : (
        <p className="mt-1 text-ink-3 text-sm">{t("insights.alert.how")}</p>
      )}
    </Panel>
  );
}

function nameOf({ kind, subject, title }: DropAlert, locale: Locale): string {
  if (kind === "country") return countryName(subject, locale);
  if (kind === "source") return sourceName(subject, locale);
  return kind === "design" ? (title ?? "") : words(locale)("insights.alert.shop");
}
