import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type Actor, roleIn } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale } from "../i18n/locale";

export type ListingChoice = { id: number; title: string };

const maxChoices = 300;

/** Lists the listings that a shop can add to a collection, the newest first. @throws NotFound for strangers */
export async function listListingChoices(
  actor: Actor,
  { shopId, locale }: { shopId: number; locale: Locale },
  db: Db = database,
): Promise<ListingChoice[]> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  const rows = await asShop(
    shopId,
    (tx) =>
      tx.execute<ListingChoice>(sql`
        select l.id::float8 as id, concat_ws(' · ', l.sku, (select title from listing_texts t where t.listing_id = l.id
          order by t.locale = ${locale} desc, t.locale = l.locale desc limit 1)) as title
        from listings l where l.shop_id = ${shopId} and l.status in ('published', 'paused')
        order by l.id desc limit ${maxChoices}`),
    db,
  );
  return [...rows];
}
