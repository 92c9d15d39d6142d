import { EmptyList } from "@/components/catalogue/empty-list";
import { pillClass } from "@/components/ui/button";
import { words } from "@/lib/i18n/messages";
import { type CountedFilterRemoval, listFilterRemovals } from "./filter-removals";
import { formatTotal } from "./format-total";
import type { ListFilters } from "./list-filters";

/** States that no listing matches all filters, and links to the list without each of them, with its count. */
export function NoMatches({
  listFilters,
  removals,
}: {
  listFilters: ListFilters;
  removals: readonly CountedFilterRemoval[];
}) {
  const { locale, hrefOf } = listFilters;
  const t = words(locale);
  const items = removals.length
    ? removals.map((removal) => ({ ...removal, total: formatTotal(locale, removal) }))
    : listFilterRemovals(listFilters).map((removal) => ({ ...removal, total: undefined }));
  return (
    <EmptyList title={t("search.noMatches.title")} next={t("search.noMatches.remove")}>
      <ul className="mt-5 flex flex-wrap justify-center gap-2">
        {items.map(({ label, query, total }) => (
          <li key={hrefOf(query)}>
            <a href={hrefOf(query)} rel="nofollow" className={pillClass()}>
              {label}
              {total && <b className="num">{total}</b>}
            </a>
          </li>
        ))}
      </ul>
    </EmptyList>
  );
}
