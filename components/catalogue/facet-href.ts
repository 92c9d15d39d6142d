import { paths } from "@/lib/http/paths";
import { isNarrowed, type QueryInUrl, toSearchParameters } from "@/lib/search/query-in-url";

type Category = { id: number; slug: string };
type Facet = { slug: string; valueId: number };

/**
 * Returns the path of a filtered list: the value's own page if it is the only filter, otherwise the category with
 * filters.
 */
export const facetHref =
  (category: Category, facet: Facet) =>
  (query: QueryInUrl): string => {
    const isFacet = query.values?.join() === String(facet.valueId) && !isNarrowed({ ...query, values: undefined });
    return isFacet
      ? paths.facet(query.locale, category, facet, query.page, { qty: query.quantity, currency: query.currency })
      : paths.category(query.locale, category, query.page, toSearchParameters(query));
  };
