import { paths } from "@/lib/http/paths";
import { type AskedInUrl, isNarrowed, parametersOf } from "@/lib/search/query-in-url";

type Category = { id: number; slug: string };
type Facet = { slug: string; valueId: number };

/** Where a list of the category stands: with this value alone, on the value's own page; else among the category's narrowed lists. */
export const facetAddress =
  (category: Category, facet: Facet) =>
  (asked: AskedInUrl): string => {
    const isFacet = asked.values?.join() === String(facet.valueId) && !isNarrowed({ ...asked, values: undefined });
    return isFacet
      ? paths.facet(asked.locale, category, facet, asked.page, { qty: asked.quantity, currency: asked.currency })
      : paths.category(asked.locale, category, asked.page, parametersOf(asked));
  };
