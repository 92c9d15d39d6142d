import type { Currency } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import { industriesIn } from "@/lib/i18n/industries";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { tagDocument } from "@/lib/rendering/document";

/** Values of the current search on a page of results; the form preserves the quantity for the next search. */
export type CurrentSearch = { words?: string; industryId?: number; quantity?: number };

type Props = {
  locale: Locale;
  search?: CurrentSearch;
  /** Chosen currency, which the results preserve. */
  currency?: Currency;
  /** The header's form has industry and quantity on wide screens; the large form has only the text field. */
  look?: "header" | "large";
};

/** Renders search as a plain GET form, to which `<suggest-list>` adds suggestions. */
export function SearchForm({ locale, search, currency, look = "header" }: Props) {
  const t = words(locale);
  const isLarge = look === "large";
  return (
    <search className={`relative block w-full ${isLarge ? "max-w-140" : "min-w-0"}`}>
      <form action={paths.search(locale)} className={`search-form ${isLarge ? "rounded-l" : "rounded-full"}`}>
        {!isLarge && <IndustryChoice locale={locale} chosen={search?.industryId} />}
        {isLarge && search?.quantity && <input type="hidden" name="qty" value={search.quantity} />}
        {currency && <input type="hidden" name="currency" value={currency} />}
        {/* The text comes last: suggestions are requested with the fields in their order. */}
        {!isLarge && <QuantityField locale={locale} quantity={search?.quantity} />}
        <input
          type="search"
          name="q"
          maxLength={120}
          enterKeyHint="search"
          autoComplete="off"
          aria-label={t("common.searchForm.label")}
          placeholder={t("common.searchForm.placeholder")}
          defaultValue={search?.words}
          className={isLarge ? "min-h-14 md:text-lg" : "min-h-11"}
        />
        <button type="submit" className={isLarge ? "px-6" : "px-5"}>
          {t("common.searchForm.button")}
        </button>
      </form>
      <suggest-list />
    </search>
  );
}

/** Sets the quantity for which results show price and lead time; it is visible on wide screens only. */
function QuantityField({ locale, quantity }: { locale: Locale; quantity?: number }) {
  const t = words(locale);
  return (
    <label>
      {t("search.filters.need")}
      <input name="qty" inputMode="numeric" autoComplete="off" maxLength={11} defaultValue={quantity} />
      {t("search.filters.pieces")}
    </label>
  );
}

/** Chooses one industry to search in, or all. */
function IndustryChoice({ locale, chosen }: { locale: Locale; chosen?: number }) {
  const t = words(locale);
  tagDocument("taxonomy");
  return (
    <select name="in" aria-label={t("common.searchForm.industry")} defaultValue={chosen}>
      <option value="">{t("common.searchForm.allIndustries")}</option>
      {industriesIn(locale).map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
