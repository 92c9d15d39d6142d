import { type SQL, sql } from "drizzle-orm";
import type { Locale, SomeTexts, Texts } from "../i18n/locale";

/** A published clip as lists show it. Its files are `paths.clip(key)` and the picture `posterKey`. */
export type VideoCard = {
  id: number;
  key: string;
  posterKey: string;
  /** Pixels of the clip. */
  width: number;
  height: number;
  milliseconds: number;
  /** Dominant colour of its still, `#rrggbb`. */
  color: string;
  titles: Texts;
  shop: { id: number; handle: string; names: SomeTexts; locale: Locale };
};

/** A `VideoCard` of the rows `v` of videos and `s` of shops, for a select or within one. */
export const videoCardJson: SQL<VideoCard> = sql`video_card(v, s)`;

/** Clips of the row `v` that lists show: published, of an open shop `s`, and their design is on sale or there is none. */
export const isListed: SQL = sql`v.published_at is not null and s.closed_at is null
  and (v.listing_id is null or exists (select from listing_search n where n.listing_id = v.listing_id))`;

/** Clips of the row `v` whose page is there: published, of an open shop `s`, and their design, if any, was not removed. */
export const isWatchable: SQL = sql`v.published_at is not null and s.closed_at is null and (v.listing_id is null
  or exists (select from listings l where l.id = v.listing_id and l.status in ('published', 'paused', 'discontinued')))`;
