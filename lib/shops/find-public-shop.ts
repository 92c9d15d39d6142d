import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { type PublicShop, publicShopJson } from "./public-shop";

/** Whether the row `s` of shops has this handle, or had it once, and everybody may see it. */
export const isHandled = (handle: string) => sql`s.id = coalesce((select id from shops where handle = ${handle}),
  (select shop_id from former_handles where handle = ${handle})) and s.confirmed_at is not null`;

/** The shop that has this handle, or had it once: then its `handle` is today's. Closed shops are found too. */
export async function findPublicShop(handle: string, db: Db = readPool): Promise<PublicShop | undefined> {
  const [row] = await db.execute<{ shop: PublicShop }>(sql`
    select ${publicShopJson} as shop from shops s where ${isHandled(handle)}`);
  return row?.shop;
}
