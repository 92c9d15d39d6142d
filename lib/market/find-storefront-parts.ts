import { sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import { hasBrandPage } from "../brands/find-brand-page";
import { linesOf, type ShopLine } from "../catalogue/list-shop-lines";
import type { Locale } from "../locale";
import { type BuyerCountry, buyerCountriesOf } from "../shops/buyer-countries";
import { type Cover, coverOf } from "../shops/cover";
import type { Holiday } from "../shops/holidays";
import { type Collection, collectionsOf } from "../shops/list-collections";
import { holidaysOf } from "../shops/list-holidays";
import { picturesOf, type ShopPicture } from "../shops/shop-pictures";
import { clipsOf, differentFilms } from "../videos/list-videos";
import type { VideoCard } from "../videos/video-card";

/** What a storefront shows beside its designs; `hasBrand` says whether the brand has a page of its own. */
export type StorefrontParts = {
  cover: Cover | null;
  pictures: ShopPicture[];
  collections: Collection[];
  holidays: Holiday[];
  goods: ShopLine[];
  countries: BuyerCountry[];
  /** The newest. */
  videos: VideoCard[];
  hasBrand: boolean;
};

const mostVideos = 4;

/** In one statement, since most shops have little of it. */
export async function findStorefrontParts(shopId: number, locale: Locale, db: Db = reader): Promise<StorefrontParts> {
  const [parts] = await db.execute<StorefrontParts>(sql`
    select (select coalesce(json_agg(p), '[]') from (${picturesOf(shopId, locale)}) p) as pictures,
      (select coalesce(json_agg(c.collection), '[]') from (${collectionsOf(shopId)}) c) as collections,
      (select coalesce(json_agg(h), '[]') from (${holidaysOf(shopId)}) h) as holidays,
      (select coalesce(json_agg(g), '[]') from (${linesOf(shopId, locale)}) g) as goods,
      (select coalesce(json_agg(c), '[]') from (${buyerCountriesOf(shopId)}) c) as countries,
      (select coalesce(json_agg(v.row), '[]') from (${clipsOf(shopId, mostVideos)}) v) as videos,
      ${coverOf(shopId)} as cover, ${hasBrandPage} as "hasBrand"
    from (select ${shopId}::bigint as id) s`);
  if (!parts) throw new Error("a select of one row gave none");
  return { ...parts, videos: differentFilms(parts.videos, mostVideos) };
}
