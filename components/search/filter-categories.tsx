import { words } from "@/lib/i18n/messages";
import { findCategoryName } from "@/lib/i18n/taxonomy-names";
import { FilterChoices, withChosen } from "./filter-choices";
import type { ListFilters } from "./list-filters";

/** Filters a search by industry, and then by category of that industry. */
export function FilterCategories({ locale, query: { categoryId }, facets, total }: ListFilters) {
  const t = words(locale);
  const chosen = categoryId === undefined ? undefined : findCategoryName(locale, categoryId);
  const industry = chosen?.industryId === undefined ? undefined : findCategoryName(locale, chosen.industryId);
  const choices = facets.categories.flatMap(({ id, count }) => {
    const category = findCategoryName(locale, id);
    return category ? [{ value: id, label: category.name, count }] : [];
  });
  return (
    <FilterChoices
      locale={locale}
      legend={t(chosen ? "search.filters.category" : "common.searchForm.industry")}
      name="in"
      choices={[
        ...(industry ? [{ value: industry.id, label: t("browse.category.all", { industry: industry.name }) }] : []),
        ...withChosen(choices, chosen && { value: chosen.id, label: chosen.name, count: total }),
      ]}
      chosen={chosen?.id}
      total={total}
      any={t("common.searchForm.allIndustries")}
    />
  );
}
