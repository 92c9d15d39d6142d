import { type SQL, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { isListed, type VideoCard, videoCardJson } from "../catalogue/video-card";
import { pageSize } from "../core/page";

export type VideoList = {
  items: VideoCard[];
  /** The clip after which older ones go on; null at the end. */
  next: number | null;
};

/** Clips whose designs are on sale, newest first; older ones than the clip `before`. Undefined when there are none such. */
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

/** The newest clips, none of them the same film twice. */
export const listNewestVideos = async (limit: number, db: Db = readPool): Promise<VideoCard[]> =>
  differentFilms(await newestWhere(sql`true`, limit * filmsAgain, db), limit);

/** Clips among which so many different films are found, unless hardly any differ: one design's clip is often another's, too. */
const filmsAgain = 6;

/** Clips of a shop as a select of `row`, the newest first, enough for so many `differentFilms`. */
export const clipsOf = (shopId: number | SQL, limit: number): SQL =>
  newest(sql`v.shop_id = ${shopId}`, limit * filmsAgain);

/** The first of each film. */
export const differentFilms = (found: readonly VideoCard[], limit: number): VideoCard[] =>
  found.filter(({ key }, index) => found.findIndex((other) => other.key === key) === index).slice(0, limit);

const newest = (condition: SQL, limit: number) => sql`
  select ${videoCardJson} as row from videos v join shops s on s.id = v.shop_id
  where ${isListed} and ${condition} order by v.published_at desc, v.id desc limit ${limit}`;

const newestWhere = async (condition: SQL, limit: number, db: Db): Promise<VideoCard[]> =>
  (await db.execute<{ row: VideoCard }>(newest(condition, limit))).map(({ row }) => row);
