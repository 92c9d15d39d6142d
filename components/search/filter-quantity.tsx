import { formats } from "@/lib/i18n/format";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** Sets the quantity for which cards show price and lead time. */
export function FilterQuantity({ locale, quantity }: { locale: Locale; quantity?: number }) {
  const t = words(locale);
  return (
    <div className="filter-field">
      <label htmlFor="need">{t("search.filters.need")}</label>
      <div className="filter-pair">
        <input
          id="need"
          name="qty"
          className="control"
          inputMode="numeric"
          autoComplete="off"
          maxLength={11}
          aria-describedby="need-hint"
          defaultValue={quantity && formats(locale).number(quantity)}
        />
        <span>{t("search.filters.pieces")}</span>
      </div>
      <p id="need-hint">{t("search.filters.needHint")}</p>
    </div>
  );
}
