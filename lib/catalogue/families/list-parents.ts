import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { Locale } from "@/lib/i18n/locale";
import { canSeeOwnListings } from "../policy";
import { figureDays } from "./figure-days";

const maxRows = 100;

/**
 * Lists the shop's public listings that could be the parent of a listing, the most viewed first, without its
 * descendants.
 * @throws NotFound for non-members
 */
export async function listParents(
  actor: Actor,
  { shopId, listingId, locale }: { shopId: number; listingId: number; locale: Locale },
  db: Db = database,
): Promise<{ id: number; title: string }[]> {
  if (!canSeeOwnListings(actor, shopId)) throw new NotFound();
  const found = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ id: string; title: string }>(sql`
        with recursive grown(id) as (select ${listingId}::bigint
          union select o.listing_id from listing_origins o join grown g on o.parent_id = g.id)
        select l.id, (select t.title from listing_texts t where t.listing_id = l.id
          order by t.locale = ${locale} desc, t.locale = l.locale desc limit 1) as title
        from listings l
        where l.shop_id = ${shopId} and l.status in ('published', 'paused', 'discontinued')
          and l.id not in (select id from grown)
        order by (select coalesce(sum(d.views), 0) from listing_days d
          where d.listing_id = l.id and d.day > current_date - ${figureDays}::int) desc, l.id desc limit ${maxRows}`),
    db,
  );
  return found.map(({ id, title }) => ({ id: Number(id), title }));
}
