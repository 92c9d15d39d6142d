import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { ReportList } from "@/components/inquiries/threads/report-list";
import { TranslationReportList } from "@/components/translations/translation-report-list";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listReports } from "@/lib/inquiries/threads/list-reports";
import { listTranslationReports } from "@/lib/inquiries/threads/translation-reports";
import { settleReportAction, settleTranslationReportAction } from "./actions";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("threads.reports.title") };
}

/** Lists reports for operators. Anyone else receives 404. */
export default async function ReportsPage({ params }: Props) {
  const { locale } = await params;
  const actor = await requireOperator(paths.workspaceReports(locale));
  const reports = await listReports(actor).catch(notFoundOnError);
  const translations = await listTranslationReports(actor).catch(notFoundOnError);
  const t = words(locale);
  return (
    <>
      <PageHeader title={t("threads.reports.title")} lead={t("threads.reports.lead")} />
      {reports.length + translations.length === 0 ? (
        <EmptyState title={t("threads.reports.empty")} text={t("threads.reports.emptyText")} />
      ) : (
        <>
          {reports.length > 0 && <ReportList reports={reports} settle={settleReportAction} locale={locale} />}
          <TranslationReportList reports={translations} settle={settleTranslationReportAction} locale={locale} />
        </>
      )}
    </>
  );
}
