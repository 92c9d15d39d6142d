import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { type Db, database } from "@/db/client";
import type { Job } from "../events/job";
import { curateFacets } from "./curate-facets";

/** Larger categories wait for the next count of everything: one design more is not seen there. */
const largest = 5_000;

/** What the lists tell of the listing's category, its industry and the market takes in the change, and so do its pages of filters. */
export async function recountCategory(
  { data }: Pick<Job<{ listingId: number }>, "data">,
  db: Db = database,
): Promise<void> {
  const [counted] = await db.execute<{ id: number }>(sql`
    select l.category_id as id, count_facets(array[l.category_id]) from listings l
    where l.id = ${data.listingId} and coalesce((select count from facet_counts f where f.category_id = l.category_id and f.facet = 0), 0) <= ${largest}`);
  if (counted) await db.execute(curateFacets([counted.id]));
}

/** The same for designs that changed together: each of their categories once. */
export async function recountCategories(
  { data }: Pick<Job<{ listingIds: number[] }>, "data">,
  db: Db = database,
): Promise<void> {
  const one = await db.execute<{ id: string }>(sql`
    select distinct on (category_id) id from listings where id = any (${intArray(data.listingIds)}::bigint[])`);
  for (const { id } of one) await recountCategory({ data: { listingId: Number(id) } }, db);
}
