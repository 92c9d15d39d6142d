import type { ReactNode } from "react";
import { CompareBar } from "@/components/catalogue/compare/compare-bar";
import { CompareBox } from "@/components/catalogue/compare/compare-box";
import { ListingGrid } from "@/components/catalogue/listing-grid";
import { ListPagination } from "@/components/layout/list-pagination";
import type { ShownRates } from "@/lib/core/money";
import type { SearchResultPage } from "@/lib/search/search-results";
import { FilterChips } from "./filter-chips";
import type { CountedFilterRemoval } from "./filter-removals";
import { Filters } from "./filters";
import { formatTotal } from "./format-total";
import type { ListFilters } from "./list-filters";
import { NoMatches } from "./no-matches";
import { Sorts } from "./sorts";

type Props = {
  listFilters: ListFilters;
  found: SearchResultPage;
  rates: ShownRates;
  /** Queries with fewer filters, offered if nothing was found. */
  removals: readonly CountedFilterRemoval[];
  /** Whether search engines index the page; then it has no links to the same list with other filters or sorts. */
  isIndexed: boolean;
  /** Rendered above the filters. */
  beside?: ReactNode;
  /** Rendered above the list in place of the chips. */
  above?: ReactNode;
};

/** Renders one page of listings beside its filters. */
export function FilteredList({ listFilters, found, rates, removals, isIndexed, beside, above }: Props) {
  const { locale, query, hrefOf } = listFilters;
  const isComparable = found.items.length > 1;
  return (
    <div className="narrow">
      <div className="narrow-side">
        {beside}
        <Filters {...listFilters} designs={formatTotal(locale, found)} />
      </div>
      <div className="narrow-list">
        <div className="narrow-row">
          {above}
          {!isIndexed && <FilterChips {...listFilters} />}
          <Sorts {...listFilters} isIndexed={isIndexed} />
        </div>
        {found.total === 0 ? (
          <NoMatches listFilters={listFilters} removals={removals} />
        ) : (
          <ListingGrid
            locale={locale}
            cards={found.items}
            rates={rates}
            look="beside-narrow"
            eagerCount={4}
            heading="h2"
            quantity={query.quantity}
            noteOf={(card) => isComparable && <CompareBox locale={locale} card={card} />}
          />
        )}
        {isComparable && <CompareBar locale={locale} rates={rates} quantity={query.quantity} />}
        <ListPagination
          locale={locale}
          page={found.page}
          pageCount={found.pageCount}
          pathOf={(page) => hrefOf({ ...query, page })}
          isFollowed={!rates.chosen}
        />
      </div>
    </div>
  );
}
