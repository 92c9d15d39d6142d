import { SearchForm } from "@/components/layout/search-form";
import { buttonClass, pillClass } from "@/components/ui/button";
import { paths } from "@/lib/http/paths";
import { words } from "@/lib/i18n/messages";
import { findCategoryName } from "@/lib/i18n/taxonomy-names";
import type { QueryInUrl } from "@/lib/search/query-in-url";
import { IndustryLinks } from "./industry-links";

type Props = {
  query: QueryInUrl & { words: string };
  /** Ids of the categories that are named most like the words. */
  nearest?: readonly number[];
};

/**
 * States that no listing has any of the words, and offers the nearest categories, single words, a sourcing request with
 * these words, and the industries.
 */
export function NoResults({ query: { locale, words: q, quantity, currency }, nearest = [] }: Props) {
  const t = words(locale);
  const single = [...new Set(q.split(/\s+/).filter((word) => word.length > 1))].slice(0, 6);
  return (
    <>
      <h1 className="font-bold text-3xl [overflow-wrap:anywhere]">{t("search.none", { words: q })}</h1>
      <p className="mt-1 mb-5 max-w-[60ch] text-ink-2">{t("search.noneNext")}</p>
      <SearchForm locale={locale} look="large" search={{ words: q, quantity }} currency={currency} />
      <p className="mt-5">
        <a href={paths.sourcing(locale, { q, qty: quantity })} rel="nofollow" className={buttonClass("plain")}>
          {t("sourcing.nav")}
        </a>
      </p>
      {nearest.length > 0 && (
        <section className="mt-8">
          <h2 className="font-bold text-lg">{t("search.nearest")}</h2>
          <ul className="mt-3 flex flex-wrap gap-2">
            {nearest.flatMap((id) => {
              const category = findCategoryName(locale, id);
              if (!category) return [];
              return (
                <li key={id}>
                  <a href={paths.category(locale, category)} className={pillClass()}>
                    {category.name}
                  </a>
                </li>
              );
            })}
          </ul>
        </section>
      )}
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
