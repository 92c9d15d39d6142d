import { words } from "@/lib/i18n/messages";
import { districtName } from "@/lib/i18n/taxonomy-names";
import { FilterChoices, withChosen } from "./filter-choices";
import type { ListFilters } from "./list-filters";

/** Filters by district of the market. */
export function FilterDistricts({ locale, query: { districtCode }, facets, total }: ListFilters) {
  const choice = (code: string, count?: number) => ({
    value: code.toLowerCase(),
    label: districtName(locale, code) ?? code,
    count,
  });
  return (
    <FilterChoices
      locale={locale}
      legend={words(locale)("search.filters.market")}
      name="district"
      choices={withChosen(
        facets.districts.map(({ code, count }) => choice(code, count)),
        districtCode ? choice(districtCode, total) : undefined,
      )}
      chosen={districtCode?.toLowerCase()}
      total={total}
    />
  );
}
