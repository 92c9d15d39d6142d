import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { curateFacets } from "./curate-facets";

/** One step of laying the search rows anew, and how long it takes beside the others. */
export type LayStep = { name: string; share: number; run: SQL };

/** Before rows are copied: what changes from here on is queued, and projected once the new rows lie. */
export const beginSteps: LayStep[] = [
  { name: "queue", share: 0, run: sql`select recluster_begin()` },
  { name: "writers", share: 0, run: sql`select recluster_await_writers()` },
];

/** For when it failed: the queue is worked off again. */
export const giveUpStep: LayStep = {
  name: "given up",
  share: 0,
  run: sql`delete from search_state where key = 'reclustering'`,
};

/** A process that died while laying is waited for no longer than this. */
export const longestLaying = "3 hours";

/** Copies the rows of `source` in the order they are read in, and puts them in the place of those in use. */
export const layFrom = (source: "listing_search" | "listing_search_stage"): LayStep[] => [
  { name: "rows in order", share: 3, run: sql`select recluster(${source}::text::regclass)` },
  { name: "index of words", share: 5, run: sql`select recluster_words_index()` },
  { name: "indexes of samples and orders", share: 5, run: sql`select recluster_order_indexes()` },
  { name: "in place", share: 1, run: sql`select recluster_swap()` },
];

/** What is counted of the rows once they lie. */
export const countSteps: LayStep[] = [
  { name: "counts of filters", share: 3, run: sql`select count_facets()` },
  { name: "pages of filters", share: 0, run: curateFacets() },
  { name: "counts of shops", share: 1, run: sql`select count_shops()` },
  { name: "counts of words", share: 1, run: sql`select count_words()` },
  { name: "marks of pages", share: 1, run: sql`select write_category_page_starts()` },
];

/** Runs one step however long it takes. */
export const takeStep = ({ run }: LayStep, db: Db): Promise<unknown> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`set local lock_timeout = '10s'`);
    await tx.execute(run);
  });
