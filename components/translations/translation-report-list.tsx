import { OneButton } from "@/components/workspace/one-button.client";
import type { FormState } from "@/lib/http/form-shape";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { TranslationReport } from "@/lib/inquiries/threads/translation-reports";

type Props = {
  reports: TranslationReport[];
  settle: (state: FormState, form: FormData) => Promise<FormState>;
  locale: Locale;
};

/** Lists for operators the translations that readers reported as wrong; nothing if there are none. */
export function TranslationReportList({ reports, settle, locale }: Props) {
  if (reports.length === 0) return null;
  const t = words(locale);
  return (
    <section className="mt-8">
      <h2 className="mb-3 font-bold text-lg">{t("translations.reports.title")}</h2>
      <ul className="divide-y divide-line rounded-l border border-line bg-surface">
        {reports.map((report) => (
          <li key={report.id} className="flex flex-wrap items-start gap-3 p-4">
            <Texts report={report} locale={locale} />
            {report.settledAt ? (
              <p className="text-ink-3 text-sm">
                {t("translations.reports.settled", { name: report.settledBy ?? "" })}
              </p>
            ) : (
              <OneButton
                action={settle}
                hidden={{ reportId: report.id, locale }}
                label={t("translations.reports.settle")}
                look="plain"
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Renders the original, the translation and the reader's words, and what translated it. */
function Texts({ report, locale }: { report: TranslationReport; locale: Locale }) {
  const t = words(locale);
  const { day, language } = formats(locale);
  const { original, originalLocale, shown, details, side, shop, source, provider, createdAt } = report;
  const sources = {
    phrases: t("translations.phraseBook"),
    provider: t("translations.byProvider", { provider: provider ?? "" }),
    device: t("translations.onDevice"),
  };
  return (
    <div className="grid min-w-0 flex-1 basis-64 gap-1">
      <p className="text-sm">
        <a href={paths.shop(locale, shop)} className="underline">
          {t(side === "buyer" ? "translations.reports.byBuyer" : "translations.reports.byShop", {
            shop: textIn(shop.names, locale),
          })}
        </a>{" "}
        · <time dateTime={createdAt}>{t("common.yiwuTime", { time: day(createdAt, "moment") })}</time>
      </p>
      <p className="font-medium text-sm">
        {language(originalLocale)} → {language(report.locale)} · {sources[source]}
      </p>
      <p lang={languageTag(originalLocale)} dir="auto" className="whitespace-pre-wrap break-words text-ink-2">
        {original}
      </p>
      <p lang={languageTag(report.locale)} dir="auto" className="whitespace-pre-wrap break-words">
        {shown}
      </p>
      {details && (
        <p className="whitespace-pre-wrap break-words text-ink-2">
          {t("translations.reports.shouldSay")} <bdi>{details}</bdi>
        </p>
      )}
    </div>
  );
}
