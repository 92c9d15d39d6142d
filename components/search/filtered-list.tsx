import type { ReactNode } from "react";
import { ListingGrid } from "@/components/catalogue/listing-grid";
import { ListPagination } from "@/components/layout/list-pagination";
import type { ShownRates } from "@/lib/core/money";
import type { SearchResultPage } from "@/lib/search/search-results";
import { FilterChips } from "./filter-chips";
import type { CountedFilterRemoval } from "./filter-removals";
import { Filters } from "./filters";
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
};

/** Renders one page of listings beside its filters. */
export function FilteredList({ listFilters, found, rates, removals, isIndexed, beside }: Props) {
  const { locale, query, hrefOf } = listFilters;
  return (
    <div className="narrow">
      <div className="min-w-0">
        {beside}
        <Filters {...listFilters} />
      </div>
      <div className="min-w-0">
        <div className="narrow-row">
          {!isIndexed && <FilterChips {...listFilters} />}
          <Sorts locale={locale} query={query} hrefOf={hrefOf} isIndexed={isIndexed} />
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
          />
        )}
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
