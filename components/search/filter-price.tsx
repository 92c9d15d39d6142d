import { words } from "@/lib/i18n/messages";
import { currencyOfQuery, formatHundredths, type QueryInUrl } from "@/lib/search/query-in-url";

/** Filters by unit price in the page's currency. */
export function FilterPrice({ query }: { query: QueryInUrl }) {
  const { min, max } = query;
  const t = words(query.locale);
  return (
    <fieldset>
      <legend>{t("search.filters.price", { currency: currencyOfQuery(query) })}</legend>
      <div className="filter-pair">
        {(["min", "max"] as const).map((name) => (
          <input
            key={name}
            name={name}
            className="control"
            inputMode="decimal"
            autoComplete="off"
            maxLength={12}
            aria-label={t(`search.filters.${name}`)}
            placeholder={t(`search.filters.${name}`)}
            defaultValue={formatHundredths(name === "min" ? min : max)}
          />
        ))}
      </div>
    </fieldset>
  );
}
