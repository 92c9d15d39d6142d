import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { DecisionTimes } from "@/components/insights/console/decision-times";
import { MarketCharts } from "@/components/insights/console/market-charts";
import { marketColumns } from "@/components/insights/console/market-columns";
import { CategoryPart, CountryPart, MissPart } from "@/components/insights/console/market-lists";
import { MarketTiles } from "@/components/insights/console/market-tiles";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getMarketFigures } from "@/lib/insights/get-market-figures";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("marketFigures.title") };
}

/** Shows operators how the market does by week. Anyone else receives 404. */
export default async function MarketFiguresPage({ params }: Props) {
  const { locale } = await params;
  const actor = await requireOperator(paths.operatorFigures(locale));
  const figures = await getMarketFigures(actor, locale).catch(notFoundOnError);
  const t = words(locale);
  const columns = marketColumns(locale);
  const measured = figures.measuredAt;
  return (
    <>
      <PageHeader
        title={t("marketFigures.title")}
        lead={measured ? t("marketFigures.lead", { date: formats(locale).day(measured, "moment") }) : undefined}
        action={
          <a href={paths.sheetOfMarketFigures(locale)} download className={buttonClass("quiet")}>
            {t("insights.csv")}
          </a>
        }
      />
      {measured ? (
        <div className="grid grid-cols-1 gap-4">
          <p className="font-semibold">{t("marketFigures.lastWeek")}</p>
          <MarketTiles locale={locale} columns={columns} weeks={figures.weeks} />
          <MarketCharts locale={locale} columns={columns} weeks={figures.weeks} />
          <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-2">
            <div className="grid grid-cols-1 gap-4">
              <DecisionTimes locale={locale} kind="cases" weeks={figures.cases} />
              <DecisionTimes locale={locale} kind="verifications" weeks={figures.verifications} />
            </div>
            <div className="grid grid-cols-1 gap-4">
              <CountryPart locale={locale} figures={figures} />
              <CategoryPart locale={locale} figures={figures} direction="rising" />
              <CategoryPart locale={locale} figures={figures} direction="falling" />
              <MissPart locale={locale} figures={figures} />
            </div>
          </div>
          <p className="text-ink-3 text-sm">{t("marketFigures.note")}</p>
        </div>
      ) : (
        <EmptyState title={t("marketFigures.empty")} text={t("marketFigures.emptyText")} />
      )}
    </>
  );
}
