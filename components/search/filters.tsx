import { buttonClass } from "@/components/ui/button";
import { words } from "@/lib/i18n/messages";
import { quantityIn } from "@/lib/i18n/units";
import { FilterAttributes } from "./filter-attributes";
import { FilterCategories } from "./filter-categories";
import { FilterDistricts } from "./filter-districts";
import { FilterPrice } from "./filter-price";
import { FilterQuantity } from "./filter-quantity";
import { FilterShop } from "./filter-shop";
import { FilterSteps } from "./filter-steps";
import { countFilters, filterFormId, type ListFilters } from "./list-filters";

/**
 * Renders all filters of a list in one GET form: a column on wide screens, a sheet that "Filter" opens on phones.
 * Parameters without a field are hidden inputs. Filters are never links, so that search engines do not crawl their
 * combinations. `designs`: the number of results in words, which the script shows on the button.
 */
export function Filters({ designs, ...listFilters }: ListFilters & { designs?: string }) {
  const { locale, query, facets, total, isSearch, hrefOf } = listFilters;
  const t = words(locale);
  const count = countFilters(query, isSearch);
  const common = { locale, total };
  return (
    <filter-form>
      <details className="filter-switch">
        <summary>
          {t("search.filters.title")}
          {count > 0 && <b>{count}</b>}
        </summary>
      </details>
      <form
        id={filterFormId}
        action={hrefOf({ locale, page: 1 })}
        aria-label={t("search.filters.title")}
        className="filters"
      >
        {isSearch && query.words && <input type="hidden" name="q" value={query.words} />}
        <FilterQuantity locale={locale} quantity={query.quantity} />
        {isSearch && <FilterCategories {...listFilters} />}
        <FilterSteps
          {...common}
          legend={t("search.filters.days")}
          name="days"
          steps={facets.days.map((each) => ({ step: each.days, count: each.count }))}
          chosen={query.days}
          label={(step) => (step === 0 ? t("browse.card.ready") : t("listing.days", { count: step }))}
        />
        <FilterPrice query={query} />
        <FilterSteps
          {...common}
          legend={t("search.filters.moq")}
          name="moq"
          steps={facets.moq.map((each) => ({ step: each.moq, count: each.count }))}
          chosen={query.moq}
          label={(step) => quantityIn(locale, step, "pcs")}
        />
        <FilterShop {...listFilters} />
        <FilterDistricts {...listFilters} />
        <FilterAttributes {...listFilters} />
        {query.currency && <input type="hidden" name="currency" value={query.currency} />}
        {query.sort && <input type="hidden" name="sort" value={query.sort} />}
        <button
          type="submit"
          className={buttonClass()}
          data-count={designs && t("search.filters.showCount", { designs })}
        >
          {t("search.filters.show")}
        </button>
      </form>
    </filter-form>
  );
}
