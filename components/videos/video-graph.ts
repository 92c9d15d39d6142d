import type { BreadcrumbList, Thing, VideoObject } from "schema-dts";
import { graphPictureUrls } from "@/components/layout/graph-picture-urls";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { isoDuration } from "@/lib/i18n/duration";
import { type Locale, languageTag, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { PublicVideo } from "@/lib/videos/find-public-video";
import { videoAddress, videoTitle } from "@/lib/videos/video-address";

/** Returns the structured data of a video: its file and poster, the listing it shows, and its shop. */
export function videoGraph(locale: Locale, video: PublicVideo, trail: BreadcrumbList): Exclude<Thing, string>[] {
  const { design, shop } = video;
  const url = absolute(paths.video(locale, videoAddress(video, locale)));
  const name = videoTitle(video, locale);
  const shopName = textIn(shop.names, locale, shop.locale);
  const seconds = Math.max(1, Math.round(video.milliseconds / 1000));
  const length = words(locale)("videos.list.seconds", { count: seconds });
  const node: VideoObject = {
    "@type": "VideoObject",
    "@id": `${url}#video`,
    url,
    name,
    description: words(locale)("videos.watch.metaDescription", { title: name, shop: shopName, length }),
    thumbnailUrl: graphPictureUrls(video.posterKey),
    contentUrl: absolute(paths.videoFile(video.key)),
    encodingFormat: "video/mp4",
    uploadDate: new Date(video.publishedAt).toISOString(),
    duration: isoDuration(video.milliseconds),
    width: { "@type": "QuantitativeValue", value: video.width, unitCode: "E37" },
    height: { "@type": "QuantitativeValue", value: video.height, unitCode: "E37" },
    inLanguage: languageTag(locale),
    isFamilyFriendly: true,
    publisher: {
      "@type": "Organization",
      "@id": `${absolute(paths.shop(locale, shop))}#shop`,
      name: shopName,
      url: absolute(paths.shop(locale, shop)),
    },
    about: design?.card
      ? { "@type": "Thing", name: design.card.title, url: absolute(paths.listing(locale, design.card)) }
      : undefined,
  };
  return [node, trail];
}
