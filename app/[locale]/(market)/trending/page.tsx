import type { Metadata } from "next";
import { cache } from "react";
import { EmptyList } from "@/components/catalogue/empty-list";
import { ListingGrid } from "@/components/catalogue/listing-grid";
import { WeeklyViewsChart } from "@/components/catalogue/weekly-views-chart";
import { Breadcrumbs, breadcrumbList } from "@/components/layout/breadcrumbs";
import { JsonLd } from "@/components/layout/json-ld";
import { SitePage } from "@/components/layout/site-page";
import { listTrendingListings } from "@/lib/catalogue/list-trending-listings";
import { paths } from "@/lib/http/paths";
import { readCurrency } from "@/lib/http/read-currency";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ currency?: string }> };

const load = cache((locale: Locale) => listTrendingListings(locale, 24));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = words(locale);
  const cards = await load(locale);
  return pageMetadata({
    locale,
    pathIn: paths.trending,
    title: `${t("browse.trending.metaTitle")} · ${t("common.site")}`,
    description: t("browse.trending.metaDescription"),
    isIndexed: cards.length > 0,
    pictureKey: cards[0]?.picture?.key,
  });
}

export default async function TrendingPage({ params, searchParams }: Props) {
  const { locale } = await params;
  const currency = readCurrency(locale, (await searchParams).currency);
  const [cards, rates] = await Promise.all([load(locale), getShownRates(locale, currency)]);
  tagDocument("home", "rates");
  const t = words(locale);
  const steps = [{ name: t("browse.trending.title"), href: paths.trending(locale) }];
  return (
    <SitePage locale={locale} pathIn={paths.trending} rates={rates}>
      <JsonLd graph={[breadcrumbList(locale, steps)]} />
      <div className="page pt-2">
        <Breadcrumbs locale={locale} steps={steps} />
        <h1 className="font-bold text-[1.3rem] leading-tight md:text-2xl">{t("browse.trending.title")}</h1>
        <p className="mb-3 max-w-[100ch] text-ink-2 text-sm">{t("browse.trending.intro")}</p>
        {cards.length === 0 ? (
          <EmptyList title={t("browse.trending.empty")} next={t("browse.trending.emptyNext")}>
            <a href={paths.newDesigns(locale)} className="inline-flex min-h-11 items-center font-semibold underline">
              {t("common.nav.newThisWeek")}
            </a>
          </EmptyList>
        ) : (
          <ListingGrid
            locale={locale}
            cards={cards}
            rates={rates}
            eagerCount={4}
            heading="h2"
            noteOf={({ week }) => <WeeklyViewsChart locale={locale} week={week} />}
          />
        )}
      </div>
    </SitePage>
  );
}
