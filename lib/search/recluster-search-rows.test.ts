import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { inFilledMarket } from "./filled-market.fixture";
import { matchListings } from "./match-listings";
import { projectQueued, queueProjection } from "./project-queued";
import { rankedIds } from "./ranked-ids.fixture";
import { reclusterSearchRows } from "./recluster-search-rows";
import { beginSteps, reclusterFrom, runStep } from "./recluster-steps";

const first = async (db: Db, page?: number) =>
  rankedIds(await matchListings({ locale: "en", words: "quimble", sort: "relevance", page }, db), db);
const indexes = (db: Db) =>
  db.execute(sql`select indexdef from pg_indexes where tablename = 'listing_search' order by indexname`);
const bounds = (db: Db) => db.execute(sql`select value from search_state where key = 'tier_bounds'`);

test(
  "reclustering changes the order of rows and the bounds of tiers, but no result, and then projects queued changes",
  () =>
    inFilledMarket(async (db) => {
      const [before, bound] = [[await first(db), await first(db, 2)], await bounds(db)];
      const indexed = await indexes(db);
      await db.execute(sql`insert into search_state values ('reclustering', to_jsonb(now()))`);
      await reclusterSearchRows(db);
      expect(await bounds(db)).toEqual(bound);
      await queueProjection([11], db);
      expect(await projectQueued(db)).toBe(0);

      await db.execute(sql`delete from search_state where key = 'reclustering'`);
      await reclusterSearchRows(db);
      expect(await bounds(db)).not.toEqual(bound);
      expect([await first(db), await first(db, 2)]).toEqual(before);
      expect(await indexes(db)).toEqual(indexed);
      const tiers = await db.execute<{ tier: number; count: number }>(sql`
      select facets[cardinality(facets)] - 900000 as tier, count(*)::int as count from listing_search group by 1 order by 1`);
      expect(tiers.map(({ tier }) => tier)).toEqual([1, 2, 3, 4, 5, 6]);
      expect(tiers[0]?.count).toBeLessThanOrEqual(25);
      // Counted columns precede the text vectors, which PostgreSQL would otherwise skip over.
      const [row] = await db.execute<{
        columns: string[];
      }>(sql`select array_to_json(array(select attname from pg_attribute
        where attrelid = 'listing_search'::regclass and attnum > 0 order by attnum)) as columns`);
      expect(row?.columns.slice(-8).every((column) => column.startsWith("tsv_"))).toBe(true);
      // Listing 11 does not exist, so its row is deleted. The queue also has the listings whose heat was measured.
      while (await projectQueued(db));
      expect(await db.execute(sql`select from listing_search where listing_id = 11`)).toHaveLength(0);
    }),
  240_000,
);

test(
  "every listing of a category is on one of its pages, also those published after the marks were set",
  () =>
    inFilledMarket(async (db) => {
      await db.execute(sql`update listing_search set quality = quality + 40 where listing_id % 50 = 3`);
      const shown: number[] = [];
      for (let page = 1; page <= 63; page++)
        shown.push(...(await rankedIds(await matchListings({ locale: "en", categoryId: 101, page }, db), db)));
      const rows = await db.execute<{ id: string }>(sql`
      select listing_id as id from listing_search where category_id = 101 order by quality desc, listing_id desc`);
      expect(shown).toEqual(rows.map(({ id }) => Number(id)));
    }),
  240_000,
);

test(
  "changes during the copy are not lost, and a dead reclustering blocks the queue only for a limited time",
  () =>
    inFilledMarket(async (db) => {
      const [copy, ...rest] = reclusterFrom("listing_search");
      for (const step of beginSteps) await runStep(step, db);
      // Before the copy, changes are queued.
      await db.execute(sql`select project_listings('{12}')`);
      expect(await db.execute(sql`select from projection_queue where listing_id = 12`)).toHaveLength(1);
      if (copy) await runStep(copy, db);
      await db.execute(sql`select project_listings('{13}')`);
      expect(await projectQueued(db)).toBe(0);
      for (const step of rest) await runStep(step, db);
      expect(await db.execute(sql`select from listing_search where listing_id = 13`)).toHaveLength(1);
      expect(await projectQueued(db)).toBe(2);
      expect(await db.execute(sql`select from listing_search where listing_id in (12, 13)`)).toHaveLength(0);

      await db.execute(sql`insert into search_state values ('reclustering', to_jsonb(now() - interval '4 hours'))`);
      await queueProjection([14], db);
      expect(await projectQueued(db)).toBe(1);
    }),
  240_000,
);
