import type { Metadata } from "next";
import { ComparisonTable } from "@/components/catalogue/compare/comparison-table";
import { EmptyList } from "@/components/catalogue/empty-list";
import { Breadcrumbs } from "@/components/layout/breadcrumbs";
import { SitePage } from "@/components/layout/site-page";
import { maxCompared, readCompared, writeCompared } from "@/lib/catalogue/compared";
import { findComparison } from "@/lib/catalogue/comparison";
import { readQuantity } from "@/lib/catalogue/listing";
import { paths } from "@/lib/http/paths";
import { readCurrency } from "@/lib/http/read-currency";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";

type Props = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<{ designs?: string; qty?: string; currency?: string }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = words(locale);
  return pageMetadata({
    locale,
    pathIn: (each) => paths.compare(each),
    title: `${t("browse.compare.title")} · ${t("common.site")}`,
    description: t("browse.compare.intro", { count: maxCompared }),
    isIndexed: false,
  });
}

/** Compares up to four listings that the visitor has chosen in a list; an invalid address compares none. */
export default async function ComparePage({ params, searchParams }: Props) {
  const { locale } = await params;
  const query = await searchParams;
  const quantity = readQuantity(query.qty);
  const chosen = readCompared(query.designs);
  const ids = chosen.slice(0, maxCompared);
  const [comparison, rates] = await Promise.all([
    findComparison(locale, ids, quantity),
    getShownRates(locale, readCurrency(locale, query.currency)),
  ]);
  tagDocument("rates", "calendar", ...ids.map((id) => `listing:${id}` as const));
  const t = words(locale);
  const { cards } = comparison;
  const pathIn = (each: Locale) => paths.compare(each, writeCompared(ids), quantity);
  const missing = ids.length - cards.length;
  return (
    <SitePage locale={locale} pathIn={pathIn} rates={rates}>
      <div className="page py-4 md:pt-5">
        <Breadcrumbs locale={locale} steps={[{ name: t("browse.compare.title"), href: pathIn(locale) }]} />
        <h1 className="font-bold text-[1.5rem] leading-tight md:text-[1.75rem]">{t("browse.compare.title")}</h1>
        <p className="mt-1 mb-4 text-ink-2 text-sm">{t("browse.compare.intro", { count: maxCompared })}</p>
        {chosen.length > ids.length && (
          <p className="mb-4 font-semibold">{t("browse.compare.first", { count: maxCompared })}</p>
        )}
        {missing > 0 && <p className="mb-4 font-semibold">{t("browse.compare.missing", { count: missing })}</p>}
        {cards.length === 0 ? (
          <EmptyList title={t("browse.compare.empty")} next={t("browse.compare.emptyNext")}>
            <a href={paths.industries(locale)} className="inline-flex min-h-11 items-center font-semibold underline">
              {t("common.nav.industries")}
            </a>
          </EmptyList>
        ) : (
          <ComparisonTable locale={locale} comparison={comparison} rates={rates} quantity={quantity} />
        )}
      </div>
    </SitePage>
  );
}
