import { ListingGrid } from "@/components/catalogue/listing-grid";
import { Pages } from "@/components/chrome/pages";
import { pillClass } from "@/components/ui/button";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import type { Locale } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { Rates } from "@/lib/money";
import type { Page } from "@/lib/page";
import { paths } from "@/lib/paths";

type Props = {
  locale: Locale;
  q: string;
  industry?: { id: number; name: string };
  found: Page<ListingCard>;
  rates: Rates;
  pathIn: (locale: Locale, page?: number) => string;
};

/** What has all the words, best match first. */
export function SearchResults({ locale, q, industry, found, rates, pathIn }: Props) {
  const t = words(locale);
  return (
    <>
      <h1 className="font-bold text-3xl [overflow-wrap:anywhere]">{t("search.results", { words: q })}</h1>
      <p className="num mt-1 text-ink-2 text-sm">
        {t("browse.designCount", { count: found.total })}
        {industry && ` ${t("search.within", { industry: industry.name })}`}
      </p>
      <div className="mt-3 mb-5">
        {industry && (
          <a href={paths.search(locale, q)} className={pillClass(true)}>
            {industry.name} <span aria-hidden="true">✕</span>
            <span className="sr-only">{t("search.everywhere")}</span>
          </a>
        )}
      </div>
      <ListingGrid locale={locale} cards={found.items} rates={rates} eagerCount={4} heading="h2" />
      <Pages locale={locale} page={found.page} pageCount={found.pageCount} pathOf={(at) => pathIn(locale, at)} />
    </>
  );
}
