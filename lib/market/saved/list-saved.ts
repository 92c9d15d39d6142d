import { desc, eq, sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { savedSearches } from "@/db/schema";
import { type CardRow, cardArray, toCard } from "@/lib/catalogue/card-rows";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import type { Locale, SomeTexts } from "@/lib/i18n/locale";
import { boothOf, type ShownBooth } from "@/lib/shops/shown-booth";

export type SavedShop = { id: number; handle: string; names: SomeTexts; locale: Locale; booth: ShownBooth | null };
export type SavedSearch = { id: string; locale: Locale; query: string };
export type Saved = { cards: ListingCard[]; shops: SavedShop[]; searches: SavedSearch[] };

/**
 * Lists the person's saved listings, shops and searches, newest first. Removed listings are left out, and a merged shop is
 * shown as the one into which it was merged.
 */
export async function listSaved(actor: Actor, reader: Locale, db: Db = database): Promise<Saved> {
  allow(actor.kind === "user");
  const { userId } = actor;
  return asPerson(
    userId,
    async (tx) => {
      const picked = sql`select v.listing_id, row_number() over (order by v.created_at desc, v.listing_id desc) as place
        from saved_listings v where v.user_id = ${userId}`;
      const [row] = await tx.execute<{
        cards: CardRow[];
        shops: SavedShop[];
      }>(sql`select ${cardArray(reader, picked)} as cards,
        (select coalesce(json_agg(json_build_object('id', s.id, 'handle', s.handle, 'names', s.names, 'locale', s.locale,
            'booth', ${boothOf(sql`s.id`)})
            order by v.created_at desc, s.id desc), '[]')
          from (select coalesce(o.merged_into_id, o.id) as shop_id, max(v.created_at) as created_at
            from saved_shops v join shops o on o.id = v.shop_id where v.user_id = ${userId} group by 1) v
          join shops s on s.id = v.shop_id) as shops`);
      const searches = await tx
        .select({ id: savedSearches.id, locale: savedSearches.locale, query: savedSearches.query })
        .from(savedSearches)
        .where(eq(savedSearches.userId, userId))
        .orderBy(desc(savedSearches.createdAt), desc(savedSearches.id));
      return { cards: (row?.cards ?? []).map(toCard), shops: row?.shops ?? [], searches };
    },
    db,
  );
}
