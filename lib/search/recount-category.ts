import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Job } from "../events/job";

/** Larger categories wait for the next count of everything: one design more is not seen there. */
const largest = 5_000;

/** What the lists tell of the listing's category, its industry and the market takes in the change. */
export const recountCategory = (
  { data }: Pick<Job<{ listingId: number }>, "data">,
  db: Db = database,
): Promise<unknown> =>
  db.execute(sql`
    select count_facets(array[l.category_id]) from listings l
    where l.id = ${data.listingId} and coalesce((select count from facet_counts f where f.category_id = l.category_id and f.facet = 0), 0) <= ${largest}`);
