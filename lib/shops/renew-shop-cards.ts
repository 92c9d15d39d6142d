import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";

/** Writes the cards of shops of which something has stopped being true by itself; until then each page asks anew. */
export const renewShopCards = async (db: Db = database): Promise<void> => {
  await db.execute(sql`select write_shop_cards(array(select shop_id from shop_cards where told_until <= now()))`);
};
