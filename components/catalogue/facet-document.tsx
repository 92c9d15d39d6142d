import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { SitePage } from "@/components/layout/site-page";
import { FilteredList } from "@/components/search/filtered-list";
import type { CategoryOverview } from "@/lib/catalogue/category";
import type { ShownRates } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import type { CuratedFacet } from "@/lib/search/list-curated-facets";
import type { QueryInUrl } from "@/lib/search/query-in-url";
import type { SearchResultPage } from "@/lib/search/search-results";
import { CategoryFacts } from "./category-facts";
import { categoryGraph, categorySteps } from "./category-graph";
import { CategoryNav } from "./category-nav";
import { facetHref } from "./facet-href";
import { FacetLinks } from "./facet-links";

type Props = {
  category: CategoryOverview;
  facet: CuratedFacet;
  /** All attribute values of the category that have a page of their own. */
  curated: CuratedFacet[];
  query: QueryInUrl & { values: number[] };
  found: SearchResultPage;
  rates: ShownRates;
};

/**
 * Renders the listings of a category with one attribute value, such as leather bags. More filters lead to the category.
 */
export function FacetDocument({ category, facet, curated, query, found, rates }: Props) {
  const { locale, page, quantity, currency } = query;
  const name = `${category.name} · ${facet.name}`;
  const path = (each: Locale, at: number) => paths.facet(each, category, facet, at);
  const listFilters = {
    locale,
    query,
    facets: found.facets,
    total: found.isAbout ? undefined : found.total,
    valueNames: new Map([[facet.valueId, facet.name]]),
    hrefOf: facetHref(category, facet),
  };
  const steps = [...categorySteps(locale, category), { name: facet.name, href: path(locale, 1) }];
  return (
    <SitePage
      locale={locale}
      pathIn={(each) => paths.facet(each, category, facet, page, { qty: quantity })}
      search={query}
      rates={rates}
    >
      <JsonLd graph={categoryGraph(locale, { name, steps, path: path(locale, page) }, found)} />
      <div className="page pt-2">
        <Breadcrumbs locale={locale} steps={steps} />
        <h1 className="font-bold text-[1.3rem] leading-tight md:text-2xl">{name}</h1>
        <CategoryFacts locale={locale} category={category} found={found} quantity={quantity} />
        <FilteredList
          listFilters={listFilters}
          found={found}
          rates={rates}
          removals={[]}
          isIndexed
          above={<FacetLinks locale={locale} category={category} facets={curated} current={facet.slug} />}
          beside={
            <CategoryNav
              locale={locale}
              category={category}
              hrefOf={(other) => paths.category(locale, other, 1, { qty: quantity, currency })}
              isFollowed={!rates.chosen}
            />
          }
        />
      </div>
    </SitePage>
  );
}
