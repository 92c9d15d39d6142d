import { SearchForm } from "@/components/layout/search-form";
import type { Currency } from "@/lib/core/money";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { IndustryLinks } from "./industry-links";

/** Renders the search page without a query: search form and industries. */
export function SearchStart({ locale, currency }: { locale: Locale; currency?: Currency }) {
  const t = words(locale);
  return (
    <>
      <h1 className="font-bold text-3xl">{t("common.searchForm.placeholder")}</h1>
      <p className="mt-1 mb-5 max-w-[60ch] text-ink-2">{t("search.hint")}</p>
      <SearchForm locale={locale} look="large" currency={currency} />
      <IndustryLinks locale={locale} title={t("search.browseIndustries")} />
    </>
  );
}
