import { sql } from "drizzle-orm";
import type { HeldTexts } from "@/db/base/held-texts";
import { asShop, type Db, database } from "@/db/client";
import { type Actor, roleIn } from "../core/actor";
import { NotFound } from "../core/errors";
import { type PublicShop, publicShopJson } from "./public-shop";

/** A shop with the names or stories that a rule of moderation holds; null if none does. */
export type OwnShop = PublicShop & { heldTexts: HeldTexts | null };

/** Returns a shop for its members. @throws NotFound for everybody else */
export async function getOwnShop(actor: Actor, shopId: number, db: Db = database): Promise<OwnShop> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  const [row] = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ shop: OwnShop }>(sql`
        select ${publicShopJson} || jsonb_build_object('heldTexts', s.held_texts) as shop
        from shops s where s.id = ${shopId}`),
    db,
  );
  if (!row) throw new NotFound("shop");
  return row.shop;
}
