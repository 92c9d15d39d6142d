import { formats } from "@/lib/i18n/format";
import { words } from "@/lib/i18n/messages";
import { withChosen } from "./filter-choices";
import { FilterSelect } from "./filter-select";
import type { ListFilters } from "./list-filters";

/** Filters by shop: verified booth, own factory, spoken language. */
export function FilterShop({ locale, query, facets, total }: ListFilters) {
  const t = words(locale);
  const { number, language } = formats(locale);
  const { isVerified = false, hasFactory = false, language: chosen } = query;
  const marks = [
    { name: "verified", count: facets.verified, isChosen: isVerified },
    { name: "factory", count: facets.factory, isChosen: hasFactory },
  ] as const;
  const shown = marks.filter(({ count, isChosen }) => count > 0 || isChosen);
  const languages = facets.languages.map(({ locale: value, count }) => ({ value, label: language(value), count }));
  if (shown.length === 0 && languages.length === 0 && !chosen) return null;
  return (
    <fieldset>
      <legend>{t("search.filters.shop")}</legend>
      {shown.map(({ name, count, isChosen }) => (
        <label key={name} className="choice">
          <input type="checkbox" name={name} value="1" defaultChecked={isChosen} />
          <span>{t(`search.filters.${name}`)}</span>
          <small>{number(count)}</small>
        </label>
      ))}
      <FilterSelect
        locale={locale}
        id="speaks"
        name="speaks"
        label={t("search.filters.speaks")}
        choices={withChosen(languages, chosen && { value: chosen, label: language(chosen), count: total })}
        chosen={chosen}
      />
    </fieldset>
  );
}
