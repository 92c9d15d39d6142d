import type { ShownRates } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { findCategoryName } from "@/lib/i18n/taxonomy-names";
import { quantityIn } from "@/lib/i18n/units";
import type { SearchResultPage } from "@/lib/search/search-results";
import type { CountedFilterRemoval } from "./filter-removals";
import { FilteredList } from "./filtered-list";
import { formatTotal } from "./format-total";
import { FoundShops } from "./found-shops";
import { countFilters, type ListFilters } from "./list-filters";
import { SearchedInstead } from "./searched-instead";

type Props = {
  narrowing: ListFilters;
  found: SearchResultPage;
  rates: ShownRates;
  waysOut: readonly CountedFilterRemoval[];
};

/** Renders search results with filters; names the corrected words if the original ones found nothing. */
export function SearchDocument({ narrowing: listFilters, found, rates, waysOut: removals }: Props) {
  const { locale, query, hrefOf } = listFilters;
  const { words: q, categoryId, quantity } = query;
  const t = words(locale);
  const category = categoryId === undefined ? undefined : findCategoryName(locale, categoryId);
  const within = category && t("search.within", { industry: category.name });
  const title = found.shownFor
    ? t("search.shownFor", { words: found.shownFor })
    : q
      ? t("search.results", { words: q })
      : (category?.name ?? t("search.all"));
  const search = q || countFilters(query, true) ? hrefOf({ ...query, page: 1 }).split("?")[1] : undefined;
  const facts = [
    q && within ? `${formatTotal(locale, found)} ${within}` : formatTotal(locale, found),
    quantity && t("search.forQuantity", { quantity: quantityIn(locale, quantity, "pcs") }),
  ].filter(Boolean);
  return (
    <>
      <h1 className="font-bold text-[1.3rem] leading-tight md:text-2xl [overflow-wrap:anywhere]">{title}</h1>
      {q && <SearchedInstead query={{ ...query, words: q }} found={found} hrefOf={hrefOf} />}
      <p className="num mb-2 flex flex-wrap items-center gap-x-3 text-ink-2 text-sm">
        {facts.join(" · ")}
        {search && (
          <a
            href={paths.save(locale, { search })}
            rel="nofollow"
            className="inline-flex min-h-11 items-center underline md:min-h-0"
          >
            {t("saved.saveSearch")}
          </a>
        )}
      </p>
      <FoundShops locale={locale} shops={found.shops ?? []} />
      <FilteredList listFilters={listFilters} found={found} rates={rates} removals={removals} isIndexed={false} />
    </>
  );
}
