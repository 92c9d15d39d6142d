import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { type PublicShop, publicShopJson } from "./public-shop";

/** SQL condition: the row `s` of shops has this handle now or had it before, and is confirmed. */
export const hasHandle = (handle: string) => sql`s.id = coalesce((select id from shops where handle = ${handle}),
  (select shop_id from former_handles where handle = ${handle})) and s.confirmed_at is not null`;

/** Finds the shop with this present or former handle; `handle` is the present one. Closed shops are found too. */
export async function findPublicShop(handle: string, db: Db = readPool): Promise<PublicShop | undefined> {
  const [row] = await db.execute<{ shop: PublicShop }>(sql`
    select ${publicShopJson} as shop from shops s where ${hasHandle(handle)}`);
  return row?.shop;
}
