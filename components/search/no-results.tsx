import { SearchForm } from "@/components/chrome/search-form";
import { buttonClass, pillClass } from "@/components/ui/button";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import { paths } from "@/lib/paths";
import { IndustryLinks } from "./industry-links";

type Props = { locale: Locale; q: string; industry?: { id: number; name: string } };

/** Nothing has all these words: says what to try next. */
export function NoResults({ locale, q, industry }: Props) {
  const t = words(locale);
  const single = [...new Set(q.split(/\s+/).filter((word) => word.length > 1))].slice(0, 6);
  return (
    <>
      <h1 className="font-bold text-3xl [overflow-wrap:anywhere]">{t("search.none", { words: q })}</h1>
      <p className="mt-1 mb-5 max-w-[60ch] text-ink-2">
        {industry && `${t("search.within", { industry: industry.name })}. `}
        {t("search.noneNext")}
      </p>
      <SearchForm locale={locale} look="large" asked={{ q }} />
      {industry && (
        <p className="mt-4">
          <a href={paths.search(locale, q)} className={buttonClass()}>
            {t("search.everywhere")}
          </a>
        </p>
      )}
      {single.length > 1 && (
        <section className="mt-8">
          <h2 className="font-bold text-lg">{t("search.oneWord")}</h2>
          <ul className="mt-3 flex flex-wrap gap-2">
            {single.map((word) => (
              <li key={word}>
                <a href={paths.search(locale, word)} className={pillClass()}>
                  <bdi>{word}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <IndustryLinks locale={locale} title={t("search.orWalk")} />
    </>
  );
}
