import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import type { Locale } from "../i18n/locale";
import { canSeeOwnListings } from "./policy";

export type StartedDraft = { id: string; title: string | null; pictureKey: string | null; savedAt: string };

/** Lists new drafts that were never saved as listings, last changed first; empty for non-members. */
export async function listStartedDrafts(
  actor: Actor,
  { shopId, locale }: { shopId: number; locale: Locale },
  db: Db = database,
): Promise<StartedDraft[]> {
  if (!canSeeOwnListings(actor, shopId)) return [];
  const found = await asShop(
    shopId,
    (tx) =>
      tx.execute<StartedDraft>(sql`
        select d.id, d.saved_at as "savedAt", coalesce(nullif(d.values->>${`title.${locale}`}, ''),
            (select v.value from jsonb_each_text(d.values) v where v.key like 'title.%' and v.value <> '' order by v.key limit 1)) as title,
          (select p.key from pictures p where p.shop_id = d.shop_id and p.id::text = d.values->'pictures[]'->>0) as "pictureKey"
        from listing_drafts d where d.shop_id = ${shopId} and d.listing_id is null and d.created_listing_id is null
        order by d.saved_at desc limit 20`),
    db,
  );
  return found.map((row) => ({ ...row, savedAt: new Date(row.savedAt).toISOString() }));
}
