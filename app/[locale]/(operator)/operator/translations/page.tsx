import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { TranslationReportList } from "@/components/translations/translation-report-list";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listTranslationReports } from "@/lib/inquiries/threads/translation-reports";
import { settleTranslationReportAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("translations.reports.title") };
}

/** Lists the translations that readers reported as wrong. Anyone but operators receives 404. */
export default async function TranslationReportsPage({ params }: Props) {
  const { locale } = await params;
  const actor = await requireOperator(paths.operatorTranslations(locale));
  const reports = await listTranslationReports(actor).catch(notFoundOnError);
  const t = words(locale);
  return (
    <>
      <PageHeader title={t("translations.reports.title")} />
      {reports.length === 0 ? (
        <EmptyState title={t("translations.reports.empty")} text={t("translations.reports.emptyText")} />
      ) : (
        <TranslationReportList reports={reports} settle={settleTranslationReportAction} locale={locale} />
      )}
    </>
  );
}
