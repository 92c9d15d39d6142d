import { pillClass } from "@/components/ui/button";
import { words } from "@/lib/i18n/messages";
import { sorts } from "@/lib/search/search-query";
import { filterFormId, type ListFilters, withoutParameters } from "./list-filters";

type Props = Pick<ListFilters, "locale" | "query" | "hrefOf"> & {
  /** Whether search engines index the page; then the sorts are buttons of the filter form instead of links. */
  isIndexed: boolean;
};

/** Offers the sort orders of a list. */
export function Sorts({ locale, query, hrefOf, isIndexed }: Props) {
  const t = words(locale);
  const current = query.sort ?? "relevance";
  return (
    <nav aria-label={t("search.sort.label")} className="narrow-sorts">
      {sorts.map((sort) => {
        const name = t(`search.sort.${sort}`);
        if (isIndexed && sort !== current)
          return (
            <button key={sort} type="submit" form={filterFormId} name="sort" value={sort} className={pillClass()}>
              {name}
            </button>
          );
        const href = hrefOf({ ...withoutParameters(query, "sort"), ...(sort !== "relevance" && { sort }) });
        return (
          <a
            key={sort}
            {...(!isIndexed && { href, rel: "nofollow" })}
            aria-current={sort === current ? "true" : undefined}
            className={pillClass(sort === current)}
          >
            {name}
          </a>
        );
      })}
    </nav>
  );
}
