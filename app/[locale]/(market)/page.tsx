import type { Metadata } from "next";
import { cache } from "react";
import { formatRise } from "@/components/catalogue/format-rise";
import { ListingGrid } from "@/components/catalogue/listing-grid";
import { HomeFair } from "@/components/fairs/home-fair";
import { JsonLd } from "@/components/layout/json-ld";
import { SitePage } from "@/components/layout/site-page";
import { Checks } from "@/components/market/home/checks";
import { Climbing } from "@/components/market/home/climbing";
import { distinctListings } from "@/components/market/home/distinct-listings";
import { FloorWalk } from "@/components/market/home/floor-walk";
import { Hero } from "@/components/market/home/hero";
import { homeGraph } from "@/components/market/home/home-graph";
import { HomeSection } from "@/components/market/home/home-section";
import { HowItWorks } from "@/components/market/home/how-it-works";
import { IndustryRail } from "@/components/market/home/industry-rail";
import { RequestBand } from "@/components/market/home/request-band";
import { StoryShops } from "@/components/market/home/story-shops";
import { newestFeedOf } from "@/components/publishing/feeds/newest-feed";
import { VideoTile } from "@/components/videos/video-tile";
import { getHome } from "@/lib/catalogue/get-home";
import { listTrendingListings } from "@/lib/catalogue/list-trending-listings";
import { findRunningFair } from "@/lib/fairs/list-public-fairs";
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

const shownTrending = 6;
const shownClimbing = 6;
const shownNew = 6;
const shownVideos = 6;

export default async function HomePage({ params, searchParams }: Props) {
  const { locale } = await params;
  const currency = readCurrency(locale, (await searchParams).currency);
  const [home, hot, rates, fair] = await Promise.all([
    load(locale),
    listTrendingListings(locale, 2 * (shownTrending + shownClimbing)),
    getShownRates(locale, currency),
    findRunningFair(),
  ]);
  tagDocument("home", "rates", ...home.storyShops.map(({ id }) => `shop:${id}` as const));
  const distinct = distinctListings();
  const trending = distinct(hot, shownTrending);
  const newest = distinct(home.newest, shownNew);
  const climbing = distinct(
    hot.filter(({ week }) => formatRise(locale, week)),
    shownClimbing,
  );
  const videos = await listNewestVideos(
    shownVideos,
    undefined,
    [...trending, ...newest, ...climbing].map(({ id }) => id),
  );
  const t = words(locale);
  return (
    <SitePage locale={locale} pathIn={paths.home} rates={rates}>
      <JsonLd graph={homeGraph(locale)} />
      <Hero locale={locale} home={home} />
      <div className="page grid grid-cols-1 gap-3.5 pb-4.5">
        <IndustryRail locale={locale} industries={home.industries} />
        {trending.length > 0 && (
          <HomeSection
            title={t("browse.trending.title")}
            more={{ href: paths.trending(locale), label: t("home.seeAll") }}
          >
            <ListingGrid {...{ locale, rates }} look="row-of-six" cards={trending} eagerCount={2} phoneCount={4} />
          </HomeSection>
        )}
      </div>
      <RequestBand locale={locale} />
      <div className="page grid grid-cols-1 gap-4 pt-4 md:gap-8 md:pt-7">
        <Checks locale={locale} claims={home.trust.claims} />
        <Climbing locale={locale} listings={climbing} rates={rates} firstPlace={trending.length + 1} />
        <HomeSection title={t("browse.new.title")} more={{ href: paths.newDesigns(locale), label: t("home.seeAll") }}>
          {newest.length ? (
            <ListingGrid {...{ locale, rates }} look="scrolling" cards={newest} />
          ) : (
            <p className="text-ink-2">{t("home.empty")}</p>
          )}
        </HomeSection>
        <StoryShops locale={locale} shops={home.storyShops} />
        {videos.length > 0 && (
          <HomeSection title={t("videos.row.title")} more={{ href: paths.videos(locale), label: t("videos.row.all") }}>
            <ul className="home-shelf auto-cols-[8.5rem] gap-3 lg:grid-cols-6 lg:gap-4 max-md:[&_p]:hidden">
              {videos.map((video) => (
                <li key={video.id}>
                  <VideoTile locale={locale} video={video} />
                </li>
              ))}
            </ul>
          </HomeSection>
        )}
        {fair && <HomeFair locale={locale} listed={fair} now={new Date()} />}
        <FloorWalk locale={locale} industries={home.industries} />
        <HowItWorks locale={locale} />
      </div>
    </SitePage>
  );
}
