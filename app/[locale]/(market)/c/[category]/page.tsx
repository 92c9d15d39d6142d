import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { CategoryDocument } from "@/components/catalogue/category-document";
import { newestFeedOf } from "@/components/publishing/feeds/newest-feed";
import { listFilterRemovals } from "@/components/search/filter-removals";
import { formatTotal } from "@/components/search/format-total";
import { findCategoryOverview } from "@/lib/catalogue/find-category-overview";
import { idOfHandle } from "@/lib/core/id";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { tagDocument } from "@/lib/rendering/document";
import { oncePerRender } from "@/lib/rendering/once-per-render";
import { pageMetadata } from "@/lib/rendering/page-metadata";
import { listCategoryFacets } from "@/lib/search/list-curated-facets";
import { convertQuery, toSearchQuery } from "@/lib/search/price-filter";
import { isNarrowed, type QueryInUrl, toSearchParameters } from "@/lib/search/query-in-url";
import { readSearchQuery } from "@/lib/search/read-query";
import { searchListings } from "@/lib/search/search-listings";
import { suggestFilterRemovals } from "@/lib/search/suggest-filter-removals";

async function readCategory(id: number, locale: Locale, serialized: string) {
  const query: QueryInUrl = JSON.parse(serialized);
  const rates = await getShownRates(locale, query.currency);
  const [category, curated, found] = await Promise.all([
    findCategoryOverview(id, locale),
    listCategoryFacets(id, locale),
    searchListings({ ...toSearchQuery(query, rates), categoryId: id }),
  ]);
  return { category, curated, found, rates };
}
/** Metadata and page share one read. */
const load = oncePerRender(readCategory);

type Props = {
  params: Promise<{ locale: Locale; category: string }>;
  searchParams: Promise<Record<string, string | string[]>>;
};

/** Loads the requested page of a category. Throws 404, and 308 to the canonical address. */
async function find({ params, searchParams }: Props) {
  const { locale, category: handle } = await params;
  const { query: parsed, valueNames } = await readSearchQuery(locale, await searchParams);
  const { words: _words, categoryId: _category, ...query } = parsed;
  const id = idOfHandle(handle.toLowerCase());
  if (!query.page || !id || id > 2 ** 31 - 1) notFound();
  const { category, curated, found, rates } = await load(id, locale, JSON.stringify(query));
  if (!category || query.page > found.pageCount) notFound();
  const hrefOf = (other: QueryInUrl) => paths.category(other.locale, category, other.page, toSearchParameters(other));
  if (paths.category(locale, category) !== `/${locale}/c/${handle}`) permanentRedirect(hrefOf(query));
  return { query, valueNames, category, curated, found, rates, hrefOf, isPlain: !isNarrowed(query) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { query, category, found, isPlain } = await find(props);
  const { locale, page } = query;
  const t = words(locale);
  const { name, shopCount, districtName, total } = category;
  const title = t("browse.category.metaTitle", { name });
  return pageMetadata({
    locale,
    pathIn: (each) => paths.category(each, category, isPlain ? page : 1),
    title: `${page > 1 ? t("browse.pageTitle", { title, page }) : title} · ${t("common.site")}`,
    description: t("browse.category.metaDescription", {
      name,
      designs: formatTotal(locale, category),
      shops: t("browse.shopCount", { count: shopCount }),
      district: districtName,
    }),
    isIndexed: isPlain && total > 0,
    pictureKey: found.items[0]?.picture?.key,
    feed: newestFeedOf(locale, category),
  });
}

export default async function CategoryPage(props: Props) {
  const { query, valueNames, category, curated, found, rates, hrefOf, isPlain } = await find(props);
  const { locale } = query;
  tagDocument(`category:${category.id}`, `category:${category.industry?.id ?? category.id}`, "rates");
  const total = found.isAbout ? undefined : found.total;
  const narrowing = { locale, query, facets: found.facets, total, valueNames, hrefOf };
  const waysOut =
    found.total === 0 && !isPlain ? await suggestFilterRemovals(listFilterRemovals(narrowing), rates, category.id) : [];
  return (
    <CategoryDocument
      category={category}
      curated={curated}
      narrowing={narrowing}
      found={found}
      rates={rates}
      waysOut={waysOut}
      isPlain={isPlain}
      pathIn={(each) => hrefOf(convertQuery({ locale: each }, query, rates))}
      pathInCurrency={(currency) =>
        hrefOf({ ...convertQuery({ locale, currency }, query, rates), currency: undefined })
      }
    />
  );
}
