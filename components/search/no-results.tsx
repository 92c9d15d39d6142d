import { SearchForm } from "@/components/layout/search-form";
import { buttonClass, pillClass } from "@/components/ui/button";
import type { Currency } from "@/lib/core/money";
import { paths } from "@/lib/http/paths";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { IndustryLinks } from "./industry-links";

type Props = { locale: Locale; q: string; quantity?: number; currency?: Currency };

/** States that no listing matches all words, and offers single words, sourcing and industries. */
export function NoResults({ locale, q, quantity, currency }: Props) {
  const t = words(locale);
  const single = [...new Set(q.split(/\s+/).filter((word) => word.length > 1))].slice(0, 6);
  return (
    <>
      <h1 className="font-bold text-3xl [overflow-wrap:anywhere]">{t("search.none", { words: q })}</h1>
      <p className="mt-1 mb-5 max-w-[60ch] text-ink-2">{t("search.noneNext")}</p>
      <SearchForm locale={locale} look="large" search={{ words: q, quantity }} currency={currency} />
      <p className="mt-5">
        <a href={paths.sourcing(locale, { q })} rel="nofollow" className={buttonClass("plain")}>
          {t("sourcing.nav")}
        </a>
      </p>
      {single.length > 1 && (
        <section className="mt-8">
          <h2 className="font-bold text-lg">{t("search.singleWords")}</h2>
          <ul className="mt-3 flex flex-wrap gap-2">
            {single.map((word) => (
              <li key={word} className="min-w-0">
                <a href={paths.search(locale, word)} className={`${pillClass()} max-w-full`}>
                  <bdi className="truncate">{word}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <IndustryLinks locale={locale} title={t("search.browseIndustries")} />
    </>
  );
}
