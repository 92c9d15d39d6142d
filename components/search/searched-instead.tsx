import { pillClass } from "@/components/ui/button";
import { words } from "@/lib/i18n/messages";
import type { QueryInUrl } from "@/lib/search/query-in-url";
import type { SearchResultPage } from "@/lib/search/search-results";

type Props = {
  query: QueryInUrl & { words: string };
  found: SearchResultPage;
  hrefOf: (query: QueryInUrl) => string;
};

/**
 * States that the results are for other words than the typed ones: corrected, with a link that undoes it, or fewer,
 * with a link that searches for each word that was left out.
 */
export function SearchedInstead({ query, found: { shownFor, leftOut }, hrefOf }: Props) {
  const t = words(query.locale);
  if (shownFor)
    return (
      <p className="mt-1 flex flex-wrap items-center gap-x-3 text-ink-2 [overflow-wrap:anywhere]">
        {t("search.none", { words: query.words })}
        <a
          href={hrefOf({ ...query, isAsTyped: true, page: 1 })}
          rel="nofollow"
          className="inline-flex min-h-11 items-center underline md:min-h-0"
        >
          {t("search.asTyped", { words: query.words })}
        </a>
      </p>
    );
  if (!leftOut) return null;
  const missing = new Intl.ListFormat(query.locale, { type: "conjunction" }).format(
    leftOut.leftOut.map((each) => `\u2068${each}\u2069`),
  );
  return (
    <>
      <p className="mt-1 max-w-[70ch] text-ink-2 [overflow-wrap:anywhere]">
        {t("search.leftOut", { words: leftOut.words, leftOut: missing })}
      </p>
      <ul className="mt-2 flex flex-wrap gap-2">
        {leftOut.leftOut.map((each) => (
          <li key={each} className="min-w-0">
            <a href={hrefOf({ ...query, words: each, page: 1 })} rel="nofollow" className={`${pillClass()} max-w-full`}>
              <span className="truncate">{t("search.searchFor", { words: each })}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
