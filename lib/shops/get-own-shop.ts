import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type Actor, roleIn } from "../core/actor";
import { NotFound } from "../core/errors";
import { type PublicShop, publicShopJson } from "./public-shop";

/** Returns a shop for its members. @throws NotFound for everybody else */
export async function getOwnShop(actor: Actor, shopId: number, db: Db = database): Promise<PublicShop> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  const [row] = await asShop(
    shopId,
    (tx) => tx.execute<{ shop: PublicShop }>(sql`select ${publicShopJson} as shop from shops s where s.id = ${shopId}`),
    db,
  );
  if (!row) throw new NotFound("shop");
  return row.shop;
}
