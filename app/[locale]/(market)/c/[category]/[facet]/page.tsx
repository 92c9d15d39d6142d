import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { FacetDocument } from "@/components/catalogue/facet-document";
import { formatTotal } from "@/components/search/format-total";
import { findCategoryOverview } from "@/lib/catalogue/find-category-overview";
import { idOfHandle } from "@/lib/core/id";
import type { Currency } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";
import { listCategoryFacets } from "@/lib/search/list-curated-facets";
import { readSearchQuery } from "@/lib/search/read-query";
import { searchListings } from "@/lib/search/search-listings";

type Props = {
  params: Promise<{ locale: Locale; category: string; facet: string }>;
  searchParams: Promise<Record<"qty" | "page" | "currency", string | string[] | undefined>>;
};

/** Metadata and page share one read. */
const load = cache(
  async (id: number, slug: string, locale: Locale, page: number, quantity?: number, currency?: Currency) => {
    const [category, curated] = await Promise.all([findCategoryOverview(id, locale), listCategoryFacets(id, locale)]);
    const facet = curated.find((each) => each.slug === slug);
    if (!category || !facet) return undefined;
    const query = { locale, quantity, currency, page, values: [facet.valueId] };
    return { category, facet, curated, query, found: await searchListings({ ...query, categoryId: id }) };
  },
);

/** Loads the requested facet of a category. Throws 404, and 308 to the canonical address. */
async function find({ params, searchParams }: Props) {
  const { locale, category: handle, facet: slug } = await params;
  const { qty, page: number, currency: code } = await searchParams;
  const { page, quantity, currency } = (await readSearchQuery(locale, { qty, page: number, currency: code })).query;
  const id = idOfHandle(handle);
  if (!page || !id || id > 2 ** 31 - 1) notFound();
  const loaded = await load(id, slug, locale, page, quantity, currency);
  if (!loaded || page > loaded.found.pageCount) notFound();
  const { category, facet } = loaded;
  if (!paths.category(locale, category).endsWith(`/${handle}`))
    permanentRedirect(paths.facet(locale, category, facet, page, { qty: quantity, currency }));
  return loaded;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { category, facet, query, found } = await find(props);
  const { locale, page } = query;
  const t = words(locale);
  const names = { category: category.name, attribute: facet.attribute, value: facet.name };
  const title = t("browse.facet.metaTitle", names);
  return pageMetadata({
    locale,
    pathIn: (each) => paths.facet(each, category, facet, page),
    title: `${page > 1 ? t("browse.pageTitle", { title, page }) : title} · ${t("common.site")}`,
    description: t("browse.facet.metaDescription", { ...names, designs: formatTotal(locale, found) }),
    isIndexed: found.total > 0,
    pictureKey: found.items[0]?.picture?.key,
  });
}

export default async function FacetPage(props: Props) {
  const found = await find(props);
  const { id, industry } = found.category;
  const { locale, currency } = found.query;
  tagDocument(`category:${id}`, `category:${industry?.id ?? id}`, "rates");
  return <FacetDocument {...found} rates={await getShownRates(locale, currency)} />;
}
