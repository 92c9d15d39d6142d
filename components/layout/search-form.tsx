import type { Currency } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import { industriesIn } from "@/lib/i18n/industries";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";

/** What was searched for, when this is a page of results. How many are needed is kept for the next words. */
export type AskedWords = { words?: string; industryId?: number; quantity?: number };

type Props = {
  locale: Locale;
  asked?: AskedWords;
  /** Chosen for this page, and kept for what is found. */
  currency?: Currency;
  /** The header's has an industry to choose on wide screens; the others have only words. */
  look?: "header" | "large";
};

/** Search works as a plain GET form; a script adds suggestions to it. */
export function SearchForm({ locale, asked, currency, look = "header" }: Props) {
  const t = words(locale);
  const isLarge = look === "large";
  return (
    <search className={`relative block w-full ${isLarge ? "max-w-140" : "min-w-0"}`}>
      <form action={paths.search(locale)} className={`search-form ${isLarge ? "rounded-l" : "rounded-full"}`}>
        {!isLarge && <IndustryChoice locale={locale} chosen={asked?.industryId} />}
        {asked?.quantity && <input type="hidden" name="qty" value={asked.quantity} />}
        {currency && <input type="hidden" name="currency" value={currency} />}
        <input
          type="search"
          name="q"
          maxLength={120}
          enterKeyHint="search"
          autoComplete="off"
          aria-label={t("common.searchForm.label")}
          placeholder={t("common.searchForm.placeholder")}
          defaultValue={asked?.words}
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

/** One industry to search in, or all. */
function IndustryChoice({ locale, chosen }: { locale: Locale; chosen?: number }) {
  const t = words(locale);
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
