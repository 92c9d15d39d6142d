import { formatPriceRange, formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { districtName, findCategoryName } from "@/lib/i18n/taxonomy-names";
import { quantityIn } from "@/lib/i18n/units";
import { currencyOfQuery, type QueryInUrl } from "@/lib/search/query-in-url";

/** Returns a short name of a search in the reader's language: "horse · Toys · 2,400 pieces". */
export function nameSearch(reader: Locale, query: QueryInUrl): string {
  const t = words(reader);
  const { categoryId, quantity, moq, days, language, districtCode, values } = query;
  const parts = [
    query.words,
    categoryId && findCategoryName(reader, categoryId)?.name,
    quantity && quantityIn(reader, quantity, "pcs"),
    priceIn(reader, query),
    moq && t("search.filters.moqUpTo", { quantity: quantityIn(reader, moq, "pcs") }),
    days !== undefined && t("search.filters.leavesWithin", { count: days }),
    query.isVerified && t("search.filters.verified"),
    query.hasFactory && t("search.filters.factory"),
    language && t("search.filters.speaksLanguage", { language: formats(reader).language(language) }),
    districtCode && districtName(reader, districtCode),
    values?.length && t("saved.values", { count: values.length }),
  ];
  return parts.filter(Boolean).join(" · ");
}

function priceIn(reader: Locale, query: QueryInUrl): string | undefined {
  const { min, max } = query;
  if (min === undefined && max === undefined) return undefined;
  const currency = currencyOfQuery(query);
  const t = words(reader);
  const format = formats(reader);
  if (min !== undefined && max !== undefined)
    return formatPriceRange(format, { amount: min, currency }, { amount: max, currency });
  return min !== undefined
    ? t("search.filters.priceAtLeast", { price: format.money({ amount: min, currency }) })
    : t("search.filters.priceAtMost", { price: format.money({ amount: max ?? 0, currency }) });
}
