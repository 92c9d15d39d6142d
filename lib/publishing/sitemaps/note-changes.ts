import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { asShop, type Db, database } from "@/db/client";
import { publicStatuses } from "@/lib/catalogue/public-listing";
import type { Job } from "@/lib/events/job";
import type { SitemapKind } from "./sitemap";

/** Notes changed items, so that their buckets are written again at the next refresh. */
export const noteChanges = async (kind: SitemapKind, ids: readonly number[], db: Db): Promise<void> => {
  await db.execute(sql`
    insert into sitemap_changes (kind, item_id) select ${kind}, unnest(${intArray(ids)}::bigint[])`);
};

/** Notes changed public listings with their pictures, videos and storefronts. */
export const noteListings = async (ids: readonly number[], db: Db): Promise<void> => {
  await db.execute(sql`
    with listing as (select id, shop_id from listings
      where id = any (${intArray(ids)}::bigint[]) and status in ${publicStatuses})
    insert into sitemap_changes (kind, item_id)
    select kind, id from listing, unnest('{listings,images}'::text[]) kind
    union all select distinct 'shops', shop_id from listing
    union all select 'videos', v.id from listing l join videos v on v.listing_id = l.id`);
};

/** Notes a listing that operators hid, with its videos, which only its shop still reads. */
export const noteHiddenListing = (
  { data: { shopId, listingId } }: Pick<Job<{ shopId: number; listingId: number }>, "data">,
  db: Db = database,
): Promise<void> =>
  asShop(
    shopId,
    async (tx) => {
      const videos = await tx.execute<{ id: string }>(sql`select id from videos where listing_id = ${listingId}`);
      await noteChanges("listings", [listingId], tx);
      await noteChanges("images", [listingId], tx);
      await noteChanges("shops", [shopId], tx);
      await noteChanges(
        "videos",
        videos.map(({ id }) => Number(id)),
        tx,
      );
    },
    db,
  );

/** Notes a changed shop. */
export const noteShop = ({ data }: Pick<Job<{ shopId: number }>, "data">, db: Db = database): Promise<void> =>
  noteChanges("shops", [data.shopId], db);

/** Notes a changed video and its storefront. */
export async function noteVideo(
  { data: { videoId, shopId } }: Pick<Job<{ videoId: number; shopId: number }>, "data">,
  db: Db = database,
): Promise<void> {
  await noteChanges("videos", [videoId], db);
  await noteChanges("shops", [shopId], db);
}
