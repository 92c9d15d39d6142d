import type { Metadata } from "next";
import { cache } from "react";
import { ListingGrid } from "@/components/catalogue/listing-grid";
import { WeekLine } from "@/components/catalogue/week-line";
import { JsonLd } from "@/components/chrome/json-ld";
import { SitePage } from "@/components/chrome/site-page";
import { newestFeed } from "@/components/feeds/newest-feed";
import { Hero } from "@/components/home/hero";
import { homeGraph } from "@/components/home/home-graph";
import { HowItWorks } from "@/components/home/how-it-works";
import { IndustryTiles } from "@/components/home/industry-tiles";
import { Row } from "@/components/home/row";
import { StoryShops } from "@/components/home/story-shops";
import { VideoRow } from "@/components/videos/video-row";
import { getHome } from "@/lib/catalogue/get-home";
import { listTrendingListings } from "@/lib/catalogue/list-trending-listings";
import { tagDocument } from "@/lib/document";
import type { Locale } from "@/lib/locale";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { words } from "@/lib/messages";
import { pageMetadata } from "@/lib/page-metadata";
import { paths } from "@/lib/paths";
import { readCurrency } from "@/lib/read-currency";
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
    feed: newestFeed(locale),
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
          <Row title={t("browse.trending.title")} more={{ href: paths.trending(locale), label: t("home.seeAll") }}>
            <ListingGrid
              look="row"
              locale={locale}
              cards={trending}
              rates={rates}
              noteOf={({ week }) => <WeekLine locale={locale} week={week} />}
            />
          </Row>
        )}
        <Row title={t("browse.new.title")} more={{ href: paths.newDesigns(locale), label: t("home.seeAll") }}>
          {home.newest.length ? (
            <ListingGrid look="row" locale={locale} cards={home.newest} rates={rates} phoneCount={4} />
          ) : (
            <p className="text-ink-2">{t("home.empty")}</p>
          )}
        </Row>
        <StoryShops locale={locale} shops={home.storyShops} />
        <VideoRow locale={locale} videos={videos} />
        <IndustryTiles locale={locale} industries={home.industries} />
        <HowItWorks locale={locale} />
      </div>
    </SitePage>
  );
}
