import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { curateFacets } from "./curate-facets";

/** A step of reclustering the search rows, and its duration relative to the others. */
export type ReclusterStep = { name: string; share: number; run: SQL };

/** Run before rows are copied: changes from here on are queued, and projected once the new rows are in place. */
export const beginSteps: ReclusterStep[] = [
  { name: "queue", share: 0, run: sql`select recluster_begin()` },
  { name: "writers", share: 0, run: sql`select recluster_await_writers()` },
];

/** Run after a failure, so that the queue is processed again. */
export const abortStep: ReclusterStep = {
  name: "abort",
  share: 0,
  run: sql`delete from search_state where key = 'reclustering'`,
};

/** The time after which a reclustering is considered dead. */
export const maxReclusterTime = "3 hours";

/** Copies the rows of `source` in the order in which they are read, and replaces the current rows by them. */
export const reclusterFrom = (source: "listing_search" | "listing_search_stage"): ReclusterStep[] => [
  { name: "rows in order", share: 3, run: sql`select recluster(${source}::text::regclass)` },
  { name: "index of words", share: 5, run: sql`select recluster_words_index()` },
  { name: "indexes of samples and orders", share: 5, run: sql`select recluster_order_indexes()` },
  { name: "in place", share: 1, run: sql`select recluster_swap()` },
];

/** Counts that are computed from the new rows. */
export const countSteps: ReclusterStep[] = [
  { name: "counts of filters", share: 3, run: sql`select count_facets()` },
  { name: "pages of filters", share: 0, run: curateFacets() },
  { name: "counts of shops", share: 1, run: sql`select count_shops()` },
  { name: "counts of words", share: 1, run: sql`select count_words()` },
  { name: "marks of pages", share: 1, run: sql`select write_category_page_starts()` },
];

/** Runs a step without statement timeout. */
export const runStep = ({ run }: ReclusterStep, db: Db): Promise<unknown> =>
  db.transaction(async (tx) => {
    await tx.execute(sql`set local statement_timeout = 0`);
    await tx.execute(sql`set local lock_timeout = '10s'`);
    await tx.execute(run);
  });
