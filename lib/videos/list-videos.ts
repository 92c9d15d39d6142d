import { type SQL, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { type Db, readPool } from "@/db/client";
import { isListed, type VideoCard, videoCardJson } from "../catalogue/video-card";
import { pageSize } from "../core/page";

export type VideoList = {
  items: VideoCard[];
  /** The last video of this page, after which older ones follow; null at the end. */
  next: number | null;
};

/** Lists videos of published listings, the newest first, older than the video `before`. Undefined if there are none. */
export async function listVideos(before?: number, limit = pageSize, db: Db = readPool): Promise<VideoList | undefined> {
  const older =
    before === undefined
      ? sql`true`
      : sql`(v.published_at, v.id) < (select b.published_at, b.id from videos b where b.id = ${before})`;
  const found = await newestWhere(older, limit + 1, db);
  if (found.length === 0 && before !== undefined) return undefined;
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** Lists the newest videos, each file once, without those of the listings `except`. */
export const listNewestVideos = async (
  limit: number,
  db: Db = readPool,
  except: readonly number[] = [],
): Promise<VideoCard[]> => {
  const others = sql`(v.listing_id is null or v.listing_id <> all(${intArray(except)}::bigint[]))`;
  return distinctVideos(await newestWhere(except.length > 0 ? others : sql`true`, limit * overfetch, db), limit);
};

/** Factor by which more videos are read, since several listings may show the same file. */
const overfetch = 6;

/** Selects a shop's videos as `row`, the newest first, enough for so many `distinctVideos`. */
export const videosOf = (shopId: number | SQL, limit: number): SQL =>
  newest(sql`v.shop_id = ${shopId}`, limit * overfetch);

/** Returns the first video of each file. */
export const distinctVideos = (found: readonly VideoCard[], limit: number): VideoCard[] =>
  found.filter(({ key }, index) => found.findIndex((other) => other.key === key) === index).slice(0, limit);

const newest = (condition: SQL, limit: number) => sql`
  select ${videoCardJson} as row from videos v join shops s on s.id = v.shop_id
  where ${isListed} and ${condition} order by v.published_at desc, v.id desc limit ${limit}`;

const newestWhere = async (condition: SQL, limit: number, db: Db): Promise<VideoCard[]> =>
  (await db.execute<{ row: VideoCard }>(newest(condition, limit))).map(({ row }) => row);
