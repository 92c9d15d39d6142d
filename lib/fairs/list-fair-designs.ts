import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type Actor, roleIn } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale } from "../i18n/locale";

export type FairDesign = { id: number; title: string; pictureKey: string | null };

/** Lists the public designs that a shop features at a fair, in their order. @throws NotFound for strangers */
export async function listFairDesigns(
  actor: Actor,
  { shopId, fairId, locale }: { shopId: number; fairId: number; locale: Locale },
  db: Db = database,
): Promise<FairDesign[]> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  const rows = await asShop(
    shopId,
    (tx) =>
      tx.execute<FairDesign>(sql`
        select d.listing_id::float8 as id, c.picture->>'key' as "pictureKey",
          coalesce(c.titles->>${locale}, c.titles->>'en', c.titles->>c.locale) as title
        from fair_designs d join listing_cards c on c.listing_id = d.listing_id
        where d.fair_id = ${fairId} and d.shop_id = ${shopId} order by d.position`),
    db,
  );
  return [...rows];
}
