import { words } from "@/lib/i18n/messages";
import { isSortedByMoqOrDays, maxSortedByMoqOrDays, sorts } from "@/lib/search/search-query";
import { filterFormId, type ListFilters, withoutParameters } from "./list-filters";

type Props = Pick<ListFilters, "locale" | "query" | "hrefOf" | "total" | "isSearch"> & {
  /** Whether search engines index the page; then the sorts are buttons of the filter form instead of links. */
  isIndexed: boolean;
};

/** Offers the sort orders of a list; those by MOQ and lead time only for a short list of a category or words. */
export function Sorts({ locale, query, hrefOf, total = Number.POSITIVE_INFINITY, isSearch, isIndexed }: Props) {
  const t = words(locale);
  const current = query.sort ?? "relevance";
  const isShort = total <= maxSortedByMoqOrDays && (!isSearch || (query.words ?? query.categoryId) !== undefined);
  const offered = sorts.filter((sort) => isShort || !isSortedByMoqOrDays(sort));
  return (
    <nav aria-label={t("search.sort.label")} className="narrow-sorts">
      {offered.map((sort) => {
        const name = t(`search.sort.${sort}`);
        if (isIndexed && sort !== current)
          return (
            <button key={sort} type="submit" form={filterFormId} name="sort" value={sort}>
              {name}
            </button>
          );
        const href = hrefOf({ ...withoutParameters(query, "sort"), ...(sort !== "relevance" && { sort }) });
        return (
          <a
            key={sort}
            {...(!isIndexed && { href, rel: "nofollow" })}
            aria-current={sort === current ? "true" : undefined}
          >
            {name}
          </a>
        );
      })}
    </nav>
  );
}
