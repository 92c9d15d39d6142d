import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { SitePage } from "@/components/layout/site-page";
import type { CountedFilterRemoval } from "@/components/search/filter-removals";
import { FilteredList } from "@/components/search/filtered-list";
import { type ListFilters, withoutParameters } from "@/components/search/list-filters";
import type { CategoryOverview } from "@/lib/catalogue/category";
import type { Currency, ShownRates } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import type { CuratedFacet } from "@/lib/search/list-curated-facets";
import { toSearchParameters } from "@/lib/search/query-in-url";
import type { SearchResultPage } from "@/lib/search/search-results";
import { CategoryFacts } from "./category-facts";
import { categoryGraph, categorySteps } from "./category-graph";
import { CategoryNav } from "./category-nav";
import { EmptyCategory } from "./empty-category";
import { FacetLinks } from "./facet-links";

type Props = {
  category: CategoryOverview & { total: number; isAbout: boolean };
  /** Attribute values of the category that have a page of their own. */
  curated: CuratedFacet[];
  narrowing: ListFilters;
  found: SearchResultPage;
  rates: ShownRates;
  waysOut: readonly CountedFilterRemoval[];
  /** Whether the list has no filters and the default order; only then search engines may index it. */
  isPlain: boolean;
  pathIn: (locale: Locale) => string;
  pathInCurrency: (currency: Currency) => string;
};

/** Renders the page of a category or an industry: sibling categories, filters, and one page of listings. */
export function CategoryDocument({
  category,
  curated,
  narrowing: listFilters,
  found,
  rates,
  waysOut: removals,
  isPlain,
  ...addresses
}: Props) {
  const { locale, query, facets } = listFilters;
  const { quantity, currency } = query;
  const otherQuery = isPlain ? { locale, page: 1, quantity, currency } : withoutParameters(query, "values");
  const steps = categorySteps(locale, category);
  const shelf = (
    <CategoryNav
      locale={locale}
      category={category}
      hrefOf={(other) => paths.category(locale, other, 1, toSearchParameters(otherQuery))}
      counts={isPlain ? undefined : new Map(facets.categories.map(({ id, count }) => [id, count]))}
      isFollowed={isPlain && !rates.chosen}
    />
  );
  return (
    <SitePage locale={locale} search={query} rates={rates} {...addresses}>
      {isPlain && category.total > 0 && (
        <JsonLd
          graph={categoryGraph(
            locale,
            { name: category.name, steps, path: paths.category(locale, category, query.page) },
            found,
          )}
        />
      )}
      <div className="page pt-2">
        <Breadcrumbs locale={locale} steps={steps} />
        <h1 className="font-bold text-[1.3rem] leading-tight md:text-2xl">{category.name}</h1>
        <CategoryFacts
          locale={locale}
          category={category}
          found={isPlain ? category : found}
          quantity={query.quantity}
        />
        {category.total === 0 ? (
          <EmptyCategory locale={locale} shelf={shelf} />
        ) : (
          <FilteredList
            listFilters={listFilters}
            found={found}
            rates={rates}
            removals={removals}
            isIndexed={isPlain}
            beside={shelf}
            above={isPlain && <FacetLinks locale={locale} category={category} facets={curated} />}
          />
        )}
      </div>
    </SitePage>
  );
}
