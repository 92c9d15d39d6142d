import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Db } from "@/db/client";

const batch = 1_000;

/**
 * Writes the cards of all shops, in one transaction per batch; triggers update them from then on. `progress` gets the
 * number written and the total.
 */
export async function writeShopCards(progress: (done: number, total: number) => void, db: Db): Promise<void> {
  const rows = await db.execute<{ id: string }>(sql`select id from shops order by id`);
  const ids = Array.from(rows, ({ id }) => Number(id));
  for (let done = 0; done < ids.length; done += batch) {
    progress(done, ids.length);
    await db.execute(sql`select write_shop_cards(${intArray(ids.slice(done, done + batch))}::bigint[])`);
  }
}
