import { formatPriceRange, formats } from "@/lib/i18n/format";
import { words } from "@/lib/i18n/messages";
import { districtName, findCategoryName } from "@/lib/i18n/taxonomy-names";
import { quantityIn } from "@/lib/i18n/units";
import { currencyOfQuery, type QueryInUrl } from "@/lib/search/query-in-url";
import { type ListFilters, withoutParameters } from "./list-filters";

/** An active filter: its label, and the query without it. */
export type ActiveFilter = { label: string; query: QueryInUrl };

/** Lists the active filters in the order of the form. The quantity is not a filter. */
export function listActiveFilters(
  listFilters: Pick<ListFilters, "locale" | "query" | "valueNames" | "isSearch">,
): ActiveFilter[] {
  const { locale, query, valueNames, isSearch } = listFilters;
  const t = words(locale);
  const { moq, days, isVerified, hasFactory, language, districtCode, categoryId, values = [] } = query;
  const category = isSearch && categoryId ? findCategoryName(locale, categoryId) : undefined;
  const price = priceLabel(listFilters);
  const filters: (false | ActiveFilter)[] = [
    category !== undefined && { label: category.name, query: withoutParameters(query, "categoryId") },
    days !== undefined && {
      label: t("search.filters.leavesWithin", { count: days }),
      query: withoutParameters(query, "days"),
    },
    price !== undefined && { label: price, query: withoutParameters(query, "min", "max") },
    moq !== undefined && {
      label: t("search.filters.moqUpTo", { quantity: quantityIn(locale, moq, "pcs") }),
      query: withoutParameters(query, "moq"),
    },
    isVerified === true && { label: t("search.filters.verified"), query: withoutParameters(query, "isVerified") },
    hasFactory === true && { label: t("search.filters.factory"), query: withoutParameters(query, "hasFactory") },
    language !== undefined && {
      label: t("search.filters.speaksLanguage", { language: formats(locale).language(language) }),
      query: withoutParameters(query, "language"),
    },
    districtCode !== undefined && {
      label: districtName(locale, districtCode) ?? districtCode,
      query: withoutParameters(query, "districtCode"),
    },
    ...values.map((id) => ({ label: valueNames.get(id) ?? `#${id}`, query: withoutValue(query, id) })),
  ];
  return filters.filter((each) => each !== false);
}

function priceLabel({ locale, query }: Pick<ListFilters, "locale" | "query">): string | undefined {
  const t = words(locale);
  const { min, max } = query;
  const currency = currencyOfQuery(query);
  const format = formats(locale);
  if (min !== undefined && max !== undefined)
    return formatPriceRange(format, { amount: min, currency }, { amount: max, currency });
  if (min !== undefined) return t("search.filters.priceAtLeast", { price: format.money({ amount: min, currency }) });
  if (max !== undefined) return t("search.filters.priceAtMost", { price: format.money({ amount: max, currency }) });
}

function withoutValue(query: QueryInUrl, id: number): QueryInUrl {
  const values = query.values?.filter((each) => each !== id);
  return values?.length ? { ...query, values, page: 1 } : withoutParameters(query, "values");
}
