import { type SQL, sql } from "drizzle-orm";
import type { Locale, SomeTexts, Texts } from "../i18n/locale";

/** A published video as lists show it. Its files are `paths.videoFile(key)` and the picture `posterKey`. */
export type VideoCard = {
  id: number;
  key: string;
  posterKey: string;
  /** Size of the video in pixels. */
  width: number;
  height: number;
  milliseconds: number;
  /** Dominant colour of its poster, `#rrggbb`. */
  color: string;
  titles: Texts;
  shop: { id: number; handle: string; names: SomeTexts; locale: Locale };
};

/** Selects a `VideoCard` of the rows `v` of videos and `s` of shops. */
export const videoCardJson: SQL<VideoCard> = sql`video_card(v, s)`;

/**
 * The condition that lists show the video `v`: published, of an open shop `s`, without a listing or with a published
 * one.
 */
export const isListed: SQL = sql`v.published_at is not null and s.closed_at is null
  and (v.listing_id is null or exists (select from listing_search n where n.listing_id = v.listing_id))`;

/**
 * The condition that the video `v` has a page: published, of an open shop `s`, and its listing, if any, not removed.
 */
export const isWatchable: SQL = sql`v.published_at is not null and s.closed_at is null and (v.listing_id is null
  or exists (select from listings l where l.id = v.listing_id and l.status in ('published', 'paused', 'discontinued')))`;
