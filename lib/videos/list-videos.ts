import { type SQL, sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { pageSize } from "../page";
import { isListed, type VideoCard, videoCardJson } from "./video-card";

export type VideoList = {
  items: VideoCard[];
  /** The clip after which older ones go on; null at the end. */
  next: number | null;
};

/** Clips whose designs are on sale, newest first; older ones than the clip `before`. Undefined when there are none such. */
export async function listVideos(before?: number, limit = pageSize, db: Db = reader): Promise<VideoList | undefined> {
  const older =
    before === undefined
      ? sql`true`
      : sql`(v.published_at, v.id) < (select b.published_at, b.id from videos b where b.id = ${before})`;
  const found = await newestWhere(older, limit + 1, db);
  if (found.length === 0 && before !== undefined) return undefined;
  const items = found.slice(0, limit);
  return { items, next: found.length > limit ? (items.at(-1)?.id ?? null) : null };
}

/** The newest clips, of this shop alone when told; none of them the same film twice. */
export async function listNewestVideos(limit: number, shopId?: number, db: Db = reader): Promise<VideoCard[]> {
  const ofShop = shopId === undefined ? sql`true` : sql`v.shop_id = ${shopId}`;
  const found = await newestWhere(ofShop, limit * 6, db);
  return [...new Map(found.toReversed().map((video) => [video.key, video])).values()].toReversed().slice(0, limit);
}

/** The clips of one design, oldest first. */
export async function listListingVideos(listingId: number, db: Db = reader): Promise<VideoCard[]> {
  const rows = await db.execute<{ row: VideoCard }>(sql`
    select ${videoCardJson} as row from videos v join shops s on s.id = v.shop_id
    where v.listing_id = ${listingId} and v.published_at is not null order by v.id`);
  return rows.map(({ row }) => row);
}

async function newestWhere(condition: SQL, limit: number, db: Db): Promise<VideoCard[]> {
  const rows = await db.execute<{ row: VideoCard }>(sql`
    select ${videoCardJson} as row from videos v join shops s on s.id = v.shop_id
    where ${isListed} and ${condition} order by v.published_at desc, v.id desc limit ${limit}`);
  return rows.map(({ row }) => row);
}
