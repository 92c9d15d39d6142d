import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { isWatchable } from "@/lib/catalogue/video-card";
import { shorten } from "@/lib/core/shorten";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { type Locale, locales, type SomeTexts, type Texts, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { videoAddress, videoTitle } from "@/lib/videos/video-address";
import { type Entries, type Entry, instant, type Range, within } from "./sitemap";
import { tag } from "./xml";

type Video = {
  id: number;
  key: string;
  posterKey: string;
  milliseconds: number;
  titles: Texts;
  publishedAt: string;
  shop: { names: SomeTexts; locale: Locale };
};

/** Lists the videos of a range in every language. */
export async function listVideos(range: Range, db: Db): Promise<Entries> {
  const rows = await db.execute<{ video: Video }>(sql`
    select jsonb_build_object('id', v.id, 'key', v.key, 'posterKey', v.poster_key, 'milliseconds', v.milliseconds,
      'titles', v.titles, 'publishedAt', v.published_at,
      'shop', jsonb_build_object('names', s.names, 'locale', s.locale)) as video
    from videos v join shops s on s.id = v.shop_id
    where ${within(sql`v.id`, range)} and ${isWatchable} order by v.id`);
  return new Map(locales.map((locale) => [locale, Array.from(rows, ({ video }) => entryOf(video, locale))]));
}

/** Maximum characters of a title in the protocol. */
const maxTitleLength = 100;

/** Builds the entry of a video with the same data as the page's VideoObject. */
function entryOf(video: Video, locale: Locale): Entry {
  const t = words(locale);
  const title = videoTitle(video, locale);
  const shop = textIn(video.shop.names, locale, video.shop.locale);
  const seconds = Math.max(1, Math.round(video.milliseconds / 1000));
  const length = t("videos.list.seconds", { count: seconds });
  const publishedAt = instant(video.publishedAt);
  const media = [
    tag("video:thumbnail_loc", absolute(paths.picture(video.posterKey, 640, "webp"))),
    tag("video:title", shorten(title, maxTitleLength)),
    tag("video:description", t("videos.watch.metaDescription", { title, shop, length })),
    tag("video:content_loc", absolute(paths.videoFile(video.key))),
    tag("video:duration", String(seconds)),
    tag("video:publication_date", publishedAt),
  ];
  return {
    path: paths.video(locale, videoAddress(video, locale)),
    changedAt: publishedAt,
    media: `<video:video>${media.join("")}</video:video>`,
  };
}
