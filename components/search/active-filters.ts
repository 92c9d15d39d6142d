import { formats, moneySpan } from "@/lib/i18n/format";
import { words } from "@/lib/i18n/messages";
import { districtName, findCategoryName } from "@/lib/i18n/taxonomy-names";
import { quantityIn } from "@/lib/i18n/units";
import { type AskedInUrl, currencyAsked } from "@/lib/search/query-in-url";
import { type Narrowing, without } from "./narrowing";

/** An active filter: its label, and the query without it. */
export type ActiveFilter = { label: string; asked: AskedInUrl };

/** Lists the active filters in the order of the form. The quantity is not a filter. */
export function activeFilters(
  narrowing: Pick<Narrowing, "locale" | "asked" | "valueNames" | "isSearch">,
): ActiveFilter[] {
  const { locale, asked, valueNames, isSearch } = narrowing;
  const t = words(locale);
  const { moq, days, isVerified, hasFactory, language, districtCode, categoryId, values = [] } = asked;
  const category = isSearch && categoryId ? findCategoryName(locale, categoryId) : undefined;
  const price = priceLabel(narrowing);
  const filters: (false | ActiveFilter)[] = [
    category !== undefined && { label: category.name, asked: without(asked, "categoryId") },
    days !== undefined && { label: t("search.filters.leavesWithin", { count: days }), asked: without(asked, "days") },
    price !== undefined && { label: price, asked: without(asked, "min", "max") },
    moq !== undefined && {
      label: t("search.filters.moqUpTo", { quantity: quantityIn(locale, moq, "pcs") }),
      asked: without(asked, "moq"),
    },
    isVerified === true && { label: t("search.filters.verified"), asked: without(asked, "isVerified") },
    hasFactory === true && { label: t("search.filters.factory"), asked: without(asked, "hasFactory") },
    language !== undefined && {
      label: t("search.filters.speaksLanguage", { language: formats(locale).language(language) }),
      asked: without(asked, "language"),
    },
    districtCode !== undefined && {
      label: districtName(locale, districtCode) ?? districtCode,
      asked: without(asked, "districtCode"),
    },
    ...values.map((id) => ({ label: valueNames.get(id) ?? `#${id}`, asked: withoutValue(asked, id) })),
  ];
  return filters.filter((each) => each !== false);
}

function priceLabel({ locale, asked }: Pick<Narrowing, "locale" | "asked">): string | undefined {
  const t = words(locale);
  const { min, max } = asked;
  const currency = currencyAsked(asked);
  const format = formats(locale);
  if (min !== undefined && max !== undefined)
    return moneySpan(format, { amount: min, currency }, { amount: max, currency });
  if (min !== undefined) return t("search.filters.priceAtLeast", { price: format.money({ amount: min, currency }) });
  if (max !== undefined) return t("search.filters.priceAtMost", { price: format.money({ amount: max, currency }) });
}

function withoutValue(asked: AskedInUrl, id: number): AskedInUrl {
  const values = asked.values?.filter((each) => each !== id);
  return values?.length ? { ...asked, values, page: 1 } : without(asked, "values");
}
