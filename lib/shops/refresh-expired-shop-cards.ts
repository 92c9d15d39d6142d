import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";

/** Shops per statement: a festival that is over expires the cards of all of them. */
const defaultBatch = 500;

/** Recomputes the cached cards that have expired; until then each read recomputes its own. */
export async function refreshExpiredShopCards(db: Db = database, batch = defaultBatch): Promise<void> {
  for (let count = batch; count === batch; ) {
    const [row] = await db.execute<{ count: number }>(sql`
      select write_shop_cards(late.ids), cardinality(late.ids) as count
      from (select array(select shop_id from shop_cards where seller_valid_until <= now() limit ${batch}) as ids) late`);
    count = row?.count ?? 0;
  }
}
