import type { Metadata } from "next";
import { requireShop } from "@/app/_lib/session";
import { AlertList } from "@/components/insights/alert-list";
import { ChoosePeriod } from "@/components/insights/choose-period";
import { FigureTiles } from "@/components/insights/figure-tiles";
import { figuresQuery } from "@/components/insights/figures-query";
import { OverTime } from "@/components/insights/over-time";
import { RisingList } from "@/components/insights/rising-list";
import { SearchMissList } from "@/components/insights/search-miss-list";
import { VisitorSources } from "@/components/insights/visitor-sources";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { dayInYiwu } from "@/lib/catalogue/working-days";
import { env } from "@/lib/core/env";
import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getShopMetrics } from "@/lib/insights/get-shop-metrics";
import { listAlerts } from "@/lib/insights/list-alerts";
import { listCategoryTrends } from "@/lib/insights/list-category-trends";
import { listShopSearchMisses } from "@/lib/insights/list-shop-search-misses";
import { parseMetricsQuery } from "@/lib/insights/metrics-query";
import { lastDayOf, periodOf } from "@/lib/insights/periods";
import { canDismissAlerts } from "@/lib/insights/policy";
import { dismissAlertAction } from "./actions";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("insights.title") };
}

export default async function FiguresPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const query = parseMetricsQuery(await searchParams);
  const { actor, shopId } = await requireShop(paths.workspaceFigures(locale, figuresQuery(query)));
  const now = new Date();
  const [figures, alerts, trends, misses] = await Promise.all([
    getShopMetrics(actor, { shopId, query, reader: locale, now }),
    listAlerts(actor, { shopId, reader: locale }),
    listCategoryTrends(actor, { shopId, reader: locale }),
    listShopSearchMisses(actor, { shopId }),
  ]);
  const t = words(locale);
  const { day } = formats(locale);
  const period = periodOf(query.period, dayInYiwu(now));
  const { visitors, inquiries } = figures.totals;
  const isEmpty = [visitors, inquiries].every((count) => count.now + count.before === 0);
  const knowsCountry = env().TRUSTED_PROXY && env().COUNTRY_HEADER !== undefined;
  return (
    <>
      <PageHeader
        title={t("insights.title")}
        lead={t("insights.lead")}
        back={{ href: paths.workspace(locale), label: t("workspace.nav.today") }}
        action={
          <a
            href={paths.sheetOfFigures(locale, shopId, figuresQuery(query))}
            download
            className={buttonClass("quiet", "print:hidden")}
          >
            {t("insights.csv")}
          </a>
        }
      />
      <ChoosePeriod
        locale={locale}
        query={query}
        designTitle={figures.designs.find(({ id }) => id === query.design)?.title}
      />
      <p className="num mb-3 text-ink-2 text-sm">
        {query.period === "today"
          ? t("insights.span.today")
          : t("insights.span.other", { from: day(period.from, "long"), to: day(lastDayOf(period), "long") })}
      </p>
      <div className="grid grid-cols-1 gap-4">
        <AlertList
          locale={locale}
          alerts={alerts}
          dismiss={canDismissAlerts(actor, { shopId }) ? dismissAlertAction : undefined}
        />
        {isEmpty ? (
          <EmptyState title={t("insights.empty.title")} text={t("insights.empty.text")} />
        ) : (
          <>
            <FigureTiles locale={locale} totals={figures.totals} />
            {query.source && <p className="-mt-1 text-ink-3 text-sm">{t("insights.source.only")}</p>}
            {period.columns > 1 && <OverTime locale={locale} columns={figures.columns} grain={period.grain} />}
            <VisitorSources locale={locale} figures={figures} query={query} isCountryReported={knowsCountry} />
          </>
        )}
        {trends.length > 0 && <RisingList locale={locale} trends={trends} />}
        {misses.length > 0 && <SearchMissList locale={locale} misses={misses} />}
        <p className="text-ink-3 text-sm">{t("insights.whose")}</p>
      </div>
    </>
  );
}
