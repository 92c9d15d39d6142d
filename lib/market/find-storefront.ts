import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { hasBrandPage } from "../catalogue/brands/find-brand-page";
import { type CardRow, toCard } from "../catalogue/card-rows";
import { nameShopCategories, type ShopCategory, shopCategoriesOf } from "../catalogue/list-shop-categories";
import { cardsOf } from "../catalogue/list-shop-listings";
import type { ListingCard } from "../catalogue/listing-card";
import type { VideoCard } from "../catalogue/video-card";
import type { Locale } from "../i18n/locale";
import { type BuyerCountry, buyerCountriesOf } from "../shops/buyer-countries";
import { type Cover, coverOf } from "../shops/cover";
import { hasHandle } from "../shops/find-public-shop";
import type { Holiday } from "../shops/holidays";
import { type LineStep, lineGrowthOf } from "../shops/line-growth";
import { type Collection, collectionsOf } from "../shops/list-collections";
import { announcedHolidaysOf } from "../shops/list-holidays";
import { type PublicShop, publicShopJson } from "../shops/public-shop";
import { picturesOf, type ShopPicture } from "../shops/shop-pictures";
import { distinctVideos, videosOf } from "../videos/list-videos";

/** A shop with the content of its storefront; `hasBrand` is true if its brand has a page of its own. */
export type Storefront = {
  shop: PublicShop;
  /** The newest listings. */
  cards: ListingCard[];
  cover: Cover | null;
  pictures: ShopPicture[];
  collections: Collection[];
  holidays: Holiday[];
  goods: ShopCategory[];
  countries: BuyerCountry[];
  growth: LineStep[];
  /** The newest videos. */
  videos: VideoCard[];
  hasBrand: boolean;
};

const maxVideos = 4;

/** Finds a shop like findPublicShop() with its storefront, in one statement, because most parts are small or empty. */
export async function findStorefront(
  handle: string,
  locale: Locale,
  db: Db = readPool,
): Promise<Storefront | undefined> {
  const id = sql`here.shop_id`;
  const [found] = await db.execute<Omit<Storefront, "cards"> & { cards: CardRow[] }>(sql`
    select ${publicShopJson} as shop, ${cardsOf(id, locale)} as cards,
      (select coalesce(json_agg(p), '[]') from (${picturesOf(id, locale)}) p) as pictures,
      (select coalesce(json_agg(c.collection), '[]') from (${collectionsOf(id)}) c) as collections,
      (select coalesce(json_agg(h), '[]') from (${announcedHolidaysOf(id)}) h) as holidays,
      (select coalesce(json_agg(g), '[]') from (${shopCategoriesOf(id)}) g) as goods,
      (select coalesce(json_agg(c), '[]') from (${buyerCountriesOf(id)}) c) as countries,
      (select coalesce(json_agg(c), '[]') from (${lineGrowthOf(id)}) c) as growth,
      (select coalesce(json_agg(v.row), '[]') from (${videosOf(id, maxVideos)}) v) as videos,
      ${coverOf(id)} as cover, ${hasBrandPage} as "hasBrand"
    from shops s cross join lateral (select s.id as shop_id) here where ${hasHandle(handle)}`);
  return (
    found && {
      ...found,
      cards: found.cards.map(toCard),
      goods: nameShopCategories(found.goods, locale),
      videos: distinctVideos(found.videos, maxVideos),
    }
  );
}
