import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { type Db, database } from "@/db/client";
import { measureHeat } from "../catalogue/measure-heat";
import { publicStatuses } from "../catalogue/public-listing";
import { writeShopCards } from "../shops/write-shop-cards";
import { projectQueued } from "./project-queued";
import { beginSteps, countSteps, type ReclusterStep, reclusterFrom, runStep } from "./recluster-steps";

const batchSize = 1_000;
const concurrency = 2;

/** Every listing with a public page has a card. Only published listings of open shops have a search row. */
const hasCard = sql`status in ${publicStatuses}`;

const deleteObsoleteCards: ReclusterStep = {
  name: "obsolete cards",
  share: 0,
  run: sql`delete from listing_cards k where not exists (select from listings where id = k.listing_id and ${hasCard})`,
};

/** Is called with `done` of `total` units of the step. */
export type Progress = (done: number, total: number, step: string) => void;

/**
 * Writes all cards of shops and listings and all search rows, and then replaces the search rows at once; readers see
 * the old ones until then. `db` must own the tables.
 */
export async function rebuildSearchRows(progress: Progress = () => {}, db: Db = database): Promise<void> {
  for (const step of beginSteps) await runStep(step, db);
  await db.execute(sql`drop table if exists listing_search_stage`);
  await db.execute(
    sql`create unlogged table listing_search_stage (like listing_search including defaults including generated)`,
  );
  await db.execute(sql`alter table listing_search_stage add primary key (listing_id)`);
  const [row] = await db.execute<{ total: number }>(sql`select count(*)::int as total from listings where ${hasCard}`);
  const total = row?.total ?? 0;
  let done = 0;
  await runStep(deleteObsoleteCards, db);
  await writeShopCards((written, shops) => progress(written, shops, "cards of shops"), db);
  const next = readBatches(db);
  await Promise.all(
    Array.from({ length: concurrency }, async () => {
      for (let ids = await next(); ids.length; ids = await next()) {
        await db.transaction(async (tx) => {
          await tx.execute(sql`set local statement_timeout = 0`);
          await tx.execute(sql`select register_facet_values(${intArray(ids)}::bigint[])`);
        });
        await db.transaction(async (tx) => {
          await tx.execute(sql`set local statement_timeout = 0`);
          await tx.execute(
            sql`select write_search_rows('listing_search_stage', listings_of_open_shops(${intArray(ids)}::bigint[]))`,
          );
          await tx.execute(sql`select write_listing_cards(${intArray(ids)}::bigint[])`);
        });
        done += ids.length;
        progress(done, total, "search rows");
      }
    }),
  );
  await runSteps([...reclusterFrom("listing_search_stage"), ...countSteps], progress, db);
  await db.execute(sql`drop table listing_search_stage`);
  await measureHeat(db);
  while (await projectQueued(db));
}

/** Returns a function that reads the next batch of listing ids, one call at a time. */
function readBatches(db: Db): () => Promise<number[]> {
  let last = 0;
  let turn: Promise<number[]> = Promise.resolve([]);
  const read = async () => {
    const rows = await db.execute<{ id: string }>(sql`
      select id from listings where id > ${last} and ${hasCard} order by id limit ${batchSize}`);
    const ids = Array.from(rows, ({ id }) => Number(id));
    last = ids.at(-1) ?? last;
    return ids;
  };
  return () => (turn = turn.then(read));
}

async function runSteps(steps: ReclusterStep[], progress: Progress, db: Db): Promise<void> {
  const total = steps.reduce((sum, { share }) => sum + share, 0);
  let done = 0;
  for (const step of steps) {
    progress(done, total, step.name);
    await runStep(step, db);
    done += step.share;
  }
  progress(total, total, "search");
}
