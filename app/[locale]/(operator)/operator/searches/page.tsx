import type { Metadata } from "next";
import { notFoundOnError } from "@/app/_lib/not-found-on-error";
import { requireOperator } from "@/app/_lib/session";
import { SearchMissFilters } from "@/components/search/search-miss-filters";
import { SearchMissTable } from "@/components/search/search-miss-table";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/workspace/empty-state";
import { PageHeader } from "@/components/workspace/page-header";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { listSearchMisses } from "@/lib/search/misses/list-search-misses";
import { parseSearchMissQuery } from "@/lib/search/misses/search-miss-query";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words((await params).locale)("search.misses.title") };
}

/** Lists searches without results for operators. Anyone else receives 404. */
export default async function SearchMissesPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const query = parseSearchMissQuery(await searchParams);
  const actor = await requireOperator(paths.operatorSearches(locale, query));
  const misses = await listSearchMisses(actor, query).catch(notFoundOnError);
  const t = words(locale);
  return (
    <>
      <PageHeader
        title={t("search.misses.title")}
        lead={t("search.misses.lead")}
        action={
          <a href={paths.sheetOfSearchMisses(locale, query)} download className={buttonClass("quiet")}>
            {t("insights.csv")}
          </a>
        }
      />
      <SearchMissFilters locale={locale} query={query} />
      {misses.length === 0 ? (
        <EmptyState title={t("search.misses.empty")} text={t("search.misses.emptyText")} />
      ) : (
        <SearchMissTable locale={locale} misses={misses} />
      )}
      <p className="mt-4 text-ink-3 text-sm">{t("search.misses.note")}</p>
    </>
  );
}
