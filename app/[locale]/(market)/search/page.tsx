import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LatestListings } from "@/components/catalogue/latest-listings";
import { SitePage } from "@/components/layout/site-page";
import { listFilterRemovals } from "@/components/search/filter-removals";
import { countFilters } from "@/components/search/list-filters";
import { NoResults } from "@/components/search/no-results";
import { SearchDocument } from "@/components/search/search-document";
import { SearchStart } from "@/components/search/search-start";
import { listLatestListings } from "@/lib/catalogue/list-latest-listings";
import { paths } from "@/lib/http/paths";
import { searchMissTags } from "@/lib/http/search-misses";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { findCategoryName } from "@/lib/i18n/taxonomy-names";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { tagDocument } from "@/lib/rendering/document";
import { oncePerRender } from "@/lib/rendering/once-per-render";
import { pageMetadata } from "@/lib/rendering/page-metadata";
import { parseSearchQuery } from "@/lib/search/parse-search-query";
import { convertQuery, toSearchQuery } from "@/lib/search/price-filter";
import { type QueryInUrl, toSearchParameters } from "@/lib/search/query-in-url";
import { readSearchQuery } from "@/lib/search/read-query";
import { searchListings } from "@/lib/search/search-listings";
import { suggestFilterRemovals } from "@/lib/search/suggest-filter-removals";

/** Fills one row on a desktop, two on a phone. */
const latestCount = 4;

const search = oncePerRender((query: Parameters<typeof searchListings>[0]) => searchListings(query));

const hrefOf = (query: QueryInUrl) => paths.search(query.locale, toSearchParameters(query));

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<Record<string, string | string[]>> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale } = await params;
  const query = parseSearchQuery(locale, await searchParams);
  const t = words(locale);
  return pageMetadata({
    locale,
    pathIn: () => hrefOf({ ...query, currency: undefined }),
    title: `${query.words ? t("search.metaTitle", { words: query.words }) : t("search.title")} · ${t("common.site")}`,
    description: t("search.metaDescription"),
    isIndexed: false,
  });
}

export default async function SearchPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const { query, valueNames } = await readSearchQuery(locale, await searchParams);
  const rates = await getShownRates(locale, query.currency);
  const { words: q, quantity, sort, categoryId = 0 } = query;
  if (!query.page) notFound();
  tagDocument("search", "rates");
  const hasCriteria = Boolean(q || quantity || sort || countFilters(query, true));
  const found = hasCriteria ? await search(toSearchQuery(query, rates)) : undefined;
  if (query.page > (found?.pageCount ?? 1)) notFound();

  const narrowing = { locale, query, valueNames, isSearch: true };
  const waysOut = found?.total === 0 ? await suggestFilterRemovals(listFilterRemovals(narrowing), rates) : [];
  const hasList = found && (found.total > 0 || waysOut.length > 0);
  // With two filters, removing one is not enough to know that no listing has the words.
  if (q && found && (!hasList || found.leftOut) && countFilters(query, true) <= 1) {
    const kind = hasList ? "partly" : "nothing";
    tagDocument(...searchMissTags({ locale, kind, words: q, categoryId: query.categoryId ?? found.namedCategoryId }));
  }
  const latest = hasList ? [] : await listLatestListings(locale, latestCount);
  const category = findCategoryName(locale, categoryId);
  return (
    <SitePage
      locale={locale}
      pathIn={(each) => hrefOf(convertQuery({ locale: each }, query, rates))}
      pathInCurrency={(currency) =>
        hrefOf({ ...convertQuery({ locale, currency }, query, rates), currency: undefined })
      }
      rates={rates}
      search={{ words: q, quantity, industryId: category?.industryId ?? category?.id }}
    >
      <div className="page pt-4 md:pt-5">
        {hasList ? (
          <SearchDocument
            narrowing={{
              ...narrowing,
              facets: found.facets,
              total: found.isAbout ? undefined : found.total,
              hrefOf,
            }}
            found={found}
            rates={rates}
            waysOut={waysOut}
          />
        ) : q ? (
          <NoResults query={{ ...query, words: q }} nearest={found?.nearest} />
        ) : (
          <SearchStart locale={locale} currency={query.currency} />
        )}
        <LatestListings locale={locale} cards={latest} rates={rates} />
      </div>
    </SitePage>
  );
}
