import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { refreshManyPublicPages } from "../catalogue/refresh-many-public-pages";
import type { Job } from "../events/job";

/** Listings per transaction. */
const batchSize = 250;

/** Updates the search rows and pages of a shop's listings after its verifications have changed. Safe to repeat. */
export async function refreshVerifiedListings(
  { data: { shopId } }: Pick<Job<{ shopId: number }>, "data">,
  db: Db = database,
): Promise<void> {
  const listings = await db.execute<{ id: string; category: number }>(sql`
    select id, category_id as category from listings
    where shop_id = ${shopId} and status in ('published', 'paused', 'discontinued') order by id`);
  for (let start = 0; start < listings.length; start += batchSize) {
    const batch = listings.slice(start, start + batchSize);
    const [ids, categoryIds] = [batch.map(({ id }) => Number(id)), batch.map(({ category }) => category)];
    await db.transaction((tx) => refreshManyPublicPages({ shopId, ids, categoryIds }, tx));
  }
}
