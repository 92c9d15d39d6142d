import { sql } from "drizzle-orm";
import { asShop, type Db, readPool } from "@/db/client";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { canSeeOwnListings } from "./policy";

/** Lists the shop's newest published listings that could succeed a listing. @throws NotFound for non-members */
export async function listSuccessors(
  actor: Actor,
  { shopId, listingId, locale }: { shopId: number; listingId: number; locale: Locale },
  db: Db = readPool,
): Promise<{ id: number; title: string }[]> {
  if (!canSeeOwnListings(actor, shopId)) throw new NotFound();
  const found = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ id: string; title: string }>(sql`
        select l.id, (select t.title from listing_texts t where t.listing_id = l.id
          order by t.locale = ${locale} desc, t.locale = l.locale desc limit 1) as title
        from listings l where l.shop_id = ${shopId} and l.status = 'published' and l.id <> ${listingId}
        order by l.id desc limit 200`),
    db,
  );
  return found.map(({ id, title }) => ({ id: Number(id), title }));
}
