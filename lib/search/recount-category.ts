import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { asShop, type Db, database } from "@/db/client";
import type { Job } from "../events/job";
import { curateFacets } from "./curate-facets";

/** Larger categories are counted only by the weekly count, since one more listing is not noticed there. */
const maxSize = 5_000;

/** Counts the facets of a listing's category, its industry and the market again, and curates the category's facets. */
export async function recountCategory(
  { data }: Pick<Job<{ listingId: number }>, "data">,
  db: Db = database,
): Promise<void> {
  const [counted] = await db.execute<{ id: number }>(sql`
    select l.category_id as id, count_facets(array[l.category_id]) from listings l
    where l.id = ${data.listingId} and coalesce((select count from facet_counts f where f.category_id = l.category_id and f.facet = 0), 0) <= ${maxSize}`);
  if (counted) await db.execute(curateFacets([counted.id]));
}

/** Does the same for several listings, once per category. */
export async function recountCategories(
  { data }: Pick<Job<{ listingIds: number[] }>, "data">,
  db: Db = database,
): Promise<void> {
  const representatives = await db.execute<{ id: string }>(sql`
    select distinct on (category_id) id from listings where id = any (${intArray(data.listingIds)}::bigint[])`);
  for (const { id } of representatives) await recountCategory({ data: { listingId: Number(id) } }, db);
}

/** Does the same after operators hid a listing, which only its shop still reads. */
export const recountCategoryOfHidden = (
  { data }: Pick<Job<{ shopId: number; listingId: number }>, "data">,
  db: Db = database,
): Promise<void> => asShop(data.shopId, (tx) => recountCategory({ data }, tx), db);
