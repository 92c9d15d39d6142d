import type { Metadata } from "next";
import { cache } from "react";
import { ListingGrid } from "@/components/catalogue/listing-grid";
import { WeeklyViewsChart } from "@/components/catalogue/weekly-views-chart";
import { JsonLd } from "@/components/layout/json-ld";
import { SitePage } from "@/components/layout/site-page";
import { Hero } from "@/components/market/home/hero";
import { homeGraph } from "@/components/market/home/home-graph";
import { HomeSection } from "@/components/market/home/home-section";
import { HowItWorks } from "@/components/market/home/how-it-works";
import { IndustryTiles } from "@/components/market/home/industry-tiles";
import { StoryShops } from "@/components/market/home/story-shops";
import { newestFeedOf } from "@/components/publishing/feeds/newest-feed";
import { VideoRow } from "@/components/videos/video-row";
import { getHome } from "@/lib/catalogue/get-home";
import { listTrendingListings } from "@/lib/catalogue/list-trending-listings";
import { paths } from "@/lib/http/paths";
import { readCurrency } from "@/lib/http/read-currency";
import type { Locale } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";
import { listNewestVideos } from "@/lib/videos/list-videos";

type Props = { params: Promise<{ locale: Locale }>; searchParams: Promise<{ currency?: string }> };

const load = cache(getHome);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params;
  const t = words(locale);
  const { storyShops } = await load(locale);
  return pageMetadata({
    locale,
    pathIn: paths.home,
    title: t("home.metaTitle"),
    description: t("home.metaDescription"),
    pictureKey: storyShops[0]?.lead[0]?.picture?.key,
    feed: newestFeedOf(locale),
  });
}

export default async function HomePage({ params, searchParams }: Props) {
  const { locale } = await params;
  const currency = readCurrency(locale, (await searchParams).currency);
  const [home, trending, rates, videos] = await Promise.all([
    load(locale),
    listTrendingListings(locale, 4),
    getShownRates(locale, currency),
    listNewestVideos(4),
  ]);
  tagDocument("home", "rates", ...home.storyShops.map(({ id }) => `shop:${id}` as const));
  const t = words(locale);
  return (
    <SitePage locale={locale} pathIn={paths.home} rates={rates}>
      <JsonLd graph={homeGraph(locale)} />
      <Hero locale={locale} home={home} currency={currency} />
      <div className="page grid gap-12 pb-4">
        {trending.length > 0 && (
          <HomeSection
            title={t("browse.trending.title")}
            more={{ href: paths.trending(locale), label: t("home.seeAll") }}
          >
            <ListingGrid
              look="row"
              locale={locale}
              cards={trending}
              rates={rates}
              noteOf={({ week }) => <WeeklyViewsChart locale={locale} week={week} />}
            />
          </HomeSection>
        )}
        <HomeSection title={t("browse.new.title")} more={{ href: paths.newDesigns(locale), label: t("home.seeAll") }}>
          {home.newest.length ? (
            <ListingGrid look="row" locale={locale} cards={home.newest} rates={rates} phoneCount={4} />
          ) : (
            <p className="text-ink-2">{t("home.empty")}</p>
          )}
        </HomeSection>
        <StoryShops locale={locale} shops={home.storyShops} />
        <VideoRow locale={locale} videos={videos} />
        <IndustryTiles locale={locale} industries={home.industries} />
        <HowItWorks locale={locale} />
      </div>
    </SitePage>
  );
}
