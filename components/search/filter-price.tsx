import { currencyOf } from "@/lib/format";
import { words } from "@/lib/messages";
import { type AskedInUrl, typed } from "@/lib/search/asked-in-url";

/** What a unit may cost, in the currency of the page. */
export function FilterPrice({ asked: { locale, min, max } }: { asked: AskedInUrl }) {
  const t = words(locale);
  return (
    <fieldset>
      <legend>{t("search.filters.price", { currency: currencyOf(locale) })}</legend>
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
            defaultValue={typed(name === "min" ? min : max)}
          />
        ))}
      </div>
    </fieldset>
  );
}
