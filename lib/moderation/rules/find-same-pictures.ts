import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { SomeTexts } from "@/lib/i18n/locale";

/** A picture of a listing and the same one in the oldest public listing of another shop. `publishedAt`: ISO 8601. */
export type SamePicture = {
  key: string;
  otherKey: string;
  listingId: number;
  titles: SomeTexts;
  slugs: SomeTexts;
  shopNames: SomeTexts;
  publishedAt: string | null;
};

/** Finds the pictures of a listing that stand in other shops as well. Call it within `asShop()`. */
export async function findSamePictures(listingId: number, tx: Tx): Promise<SamePicture[]> {
  const rows = await tx.execute<{ row: SamePicture }>(sql`
    select jsonb_build_object('key', f.key, 'otherKey', same.key, 'listingId', same.listing_id, 'titles', k.titles,
      'slugs', k.slugs, 'shopNames', s.names, 'publishedAt', k.published_at) as row
    from listings l join listing_pictures p on p.listing_id = l.id
    join pictures f on f.id = p.picture_id and f.shop_id = p.shop_id
    cross join lateral (select * from same_pictures(f.hash, l.shop_id) limit 1) same
    join listing_cards k on k.listing_id = same.listing_id and k.is_listed join shops s on s.id = k.shop_id
    where l.id = ${listingId} and l.shop_id = current_shop() and f.hash <> ''
    order by p.position`);
  return rows.map(({ row }) => row);
}
