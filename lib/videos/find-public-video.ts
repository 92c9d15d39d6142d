import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { type CardRow, cardArray, toCard } from "../catalogue/card-rows";
import type { ListingCard } from "../catalogue/listing-card";
import type { PublicStatus } from "../catalogue/public-listing";
import { type VideoCard, videoCardJson } from "../catalogue/video-card";
import type { Locale } from "../i18n/locale";
import { type PublicShop, publicShopJson } from "../shops/public-shop";

export type PublicVideo = Omit<VideoCard, "shop"> & {
  publishedAt: string;
  /** Languages of its captions. */
  captionLocales: Locale[];
  /** The listing it shows; null for the shop itself. A removed listing has no card, and its videos return 410. */
  design: { id: number; status: PublicStatus; card: ListingCard | null } | null;
  shop: PublicShop;
};

type Row = Omit<PublicVideo, "design"> & { design: { id: number; status: PublicStatus; card: CardRow | null } | null };

/** Finds a published video with its listing and shop, in one query. */
export async function findPublicVideo(id: number, locale: Locale, db: Db = readPool): Promise<PublicVideo | undefined> {
  const card = cardArray(locale, sql`select v.listing_id, 1 as place`);
  const [found] = await db.execute<{ row: Row }>(sql`
    select ${videoCardJson} || jsonb_build_object('publishedAt', v.published_at, 'shop', ${publicShopJson},
      'captionLocales', (select coalesce(jsonb_agg(locale order by locale), '[]') from jsonb_object_keys(v.captions) locale),
      'design', (select jsonb_build_object('id', d.id, 'status', d.status, 'card', ${card}->0) from listings d where d.id = v.listing_id)
    ) as row
    from videos v join shops s on s.id = v.shop_id where v.id = ${id} and v.published_at is not null`);
  if (!found) return undefined;
  const { design, ...video } = found.row;
  return { ...video, design: design && { ...design, card: design.card && toCard(design.card) } };
}
