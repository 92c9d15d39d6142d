import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Latest } from "@/components/catalogue/latest";
import { SitePage } from "@/components/chrome/site-page";
import { NoResults } from "@/components/search/no-results";
import { SearchResults } from "@/components/search/search-results";
import { SearchStart } from "@/components/search/search-start";
import { listLatestListings } from "@/lib/catalogue/list-latest-listings";
import { tagDocument } from "@/lib/document";
import { industriesIn } from "@/lib/industries";
import type { Locale } from "@/lib/locale";
import { getRates } from "@/lib/market/get-rates";
import { words } from "@/lib/messages";
import { pageNumber } from "@/lib/page";
import { pageMetadata } from "@/lib/page-metadata";
import { paths } from "@/lib/paths";
import { oneLine } from "@/lib/plain-text";
import { searchListings } from "@/lib/search/search-listings";

type Value = string | string[] | undefined;
type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ q?: Value; in?: Value; page?: Value }> };

/** One row on a desk, two on a phone. */
const latestCount = 4;

const first = (value: Value): string => (Array.isArray(value) ? (value[0] ?? "") : (value ?? ""));

/** What was asked; an industry we do not have counts as all of them. */
async function asked({ params, searchParams }: Props) {
  const { locale } = await params;
  const { q, in: industryId, page } = await searchParams;
  const industry = industriesIn(locale).find(({ id }) => String(id) === first(industryId));
  return { locale, q: oneLine(first(q)).slice(0, 120), industry, page: pageNumber(page) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { locale, q, industry, page } = await asked(props);
  const t = words(locale);
  return pageMetadata({
    locale,
    pathIn: (each) => paths.search(each, q, page, industry?.id),
    title: `${q ? t("search.metaTitle", { words: q }) : t("search.title")} · ${t("common.site")}`,
    description: t("search.metaDescription"),
    isIndexed: false,
  });
}

export default async function SearchPage(props: Props) {
  const { locale, q, industry, page } = await asked(props);
  if (!page) notFound();
  tagDocument("search", "rates");
  const pathIn = (each: Locale, at = page) => paths.search(each, q, at, industry?.id);
  const query = { locale, words: q, industryId: industry?.id, page };
  const [found, rates] = await Promise.all([q ? searchListings(query) : undefined, getRates()]);
  const latest = found?.total ? [] : await listLatestListings(locale, latestCount);
  if (found && page > found.pageCount) notFound();
  return (
    <SitePage locale={locale} pathIn={pathIn} asked={{ q, industryId: industry?.id }}>
      <div className="page pt-6 md:pt-8">
        {!found && <SearchStart locale={locale} />}
        {found?.total === 0 && <NoResults locale={locale} q={q} industry={industry} />}
        {found && found.total > 0 && (
          <SearchResults locale={locale} q={q} industry={industry} found={found} rates={rates} pathIn={pathIn} />
        )}
        <Latest locale={locale} cards={latest} rates={rates} />
      </div>
    </SitePage>
  );
}
