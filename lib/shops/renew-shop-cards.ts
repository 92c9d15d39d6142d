import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";

/** Shops a statement: when a festival is over, it is over for all of them. */
const usual = 500;

/** Writes the cards of shops of which something has stopped being true by itself; until then each page asks anew. */
export async function renewShopCards(db: Db = database, batch = usual): Promise<void> {
  for (let count = batch; count === batch; ) {
    const [row] = await db.execute<{ count: number }>(sql`
      select write_shop_cards(late.ids), cardinality(late.ids) as count
      from (select array(select shop_id from shop_cards where seller_valid_until <= now() limit ${batch}) as ids) late`);
    count = row?.count ?? 0;
  }
}
