import { SearchForm } from "@/components/chrome/search-form";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { Currency } from "@/lib/money";
import { IndustryLinks } from "./industry-links";

/** Nothing was asked yet. */
export function SearchStart({ locale, currency }: { locale: Locale; currency?: Currency }) {
  const t = words(locale);
  return (
    <>
      <h1 className="font-bold text-3xl">{t("common.searchForm.placeholder")}</h1>
      <p className="mt-1 mb-5 max-w-[60ch] text-ink-2">{t("search.hint")}</p>
      <SearchForm locale={locale} look="large" currency={currency} />
      <IndustryLinks locale={locale} title={t("search.orWalk")} />
    </>
  );
}
