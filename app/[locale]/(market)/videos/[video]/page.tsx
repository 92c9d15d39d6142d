import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { cache } from "react";
import { notFoundInClosedShop } from "@/app/_lib/not-found-in-closed-shop";
import { SitePage } from "@/components/layout/site-page";
import { VideoDocument } from "@/components/videos/video-document";
import { idOfHandle } from "@/lib/core/id";
import { inCurrency, paths } from "@/lib/http/paths";
import { readCurrency } from "@/lib/http/read-currency";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { getShownRates } from "@/lib/market/get-shown-rates";
import { setResponseStatus, tagDocument } from "@/lib/rendering/document";
import { pageMetadata } from "@/lib/rendering/page-metadata";
import { findPublicVideo, type PublicVideo } from "@/lib/videos/find-public-video";
import { listNewestVideos } from "@/lib/videos/list-videos";
import { videoAddress, videoTitle } from "@/lib/videos/video-address";
import { sendInquiryAction } from "../../inquiry-actions";

type Props = {
  params: Promise<{ locale: Locale; video: string }>;
  searchParams: Promise<{ currency?: string }>;
};

/** Metadata and page share one read. */
const read = cache(async (handle: string, locale: Locale) => {
  const id = idOfHandle(handle);
  return id === undefined ? undefined : findPublicVideo(id, locale);
});

const isGone = ({ design, shop }: PublicVideo) => design?.status === "removed" || shop.isClosed;

const pathOf = (video: PublicVideo) => (locale: Locale) => paths.video(locale, videoAddress(video, locale));

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, video: handle } = await params;
  const video = await read(handle, locale);
  if (!video || isGone(video)) return {};
  const t = words(locale);
  const title = videoTitle(video, locale);
  const shop = textIn(video.shop.names, locale, video.shop.locale);
  const seconds = Math.max(1, Math.round(video.milliseconds / 1000));
  const length = t("videos.list.seconds", { count: seconds });
  return pageMetadata({
    locale,
    pathIn: pathOf(video),
    title: t("videos.watch.metaTitle", { title, shop }),
    description: t("videos.watch.metaDescription", { title, shop, length }),
    pictureKey: video.posterKey,
    pictureShows: title,
    video,
  });
}

export default async function VideoPage({ params, searchParams }: Props) {
  const { locale, video: handle } = await params;
  const currency = readCurrency(locale, (await searchParams).currency);
  const video = await read(handle, locale);
  if (!video) {
    // A hidden video is restored at the same address, and every change of a video purges the home page.
    tagDocument("home");
    notFound();
  }
  tagDocument(`shop:${video.shop.id}`, "rates", "calendar", "home");
  if (video.design) tagDocument(`listing:${video.design.id}`);
  if (video.design?.status === "removed") {
    setResponseStatus(410);
    notFound();
  }
  if (video.shop.isClosed) return notFoundInClosedShop(video.shop.id, locale);
  const path = pathOf(video)(locale);
  if (!path.endsWith(`/${handle}`)) permanentRedirect(inCurrency(path, currency));
  const [rates, others] = await Promise.all([getShownRates(locale, currency), listNewestVideos(5)]);
  return (
    <SitePage locale={locale} pathIn={pathOf(video)} rates={rates}>
      <VideoDocument
        {...{ locale, video, rates, path }}
        others={others.filter(({ key }) => key !== video.key)}
        inquiryAction={sendInquiryAction}
      />
    </SitePage>
  );
}
