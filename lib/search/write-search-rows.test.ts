import { eq, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { asShop, type Db, type Tx } from "@/db/client";
import { listings } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { inFilledMarket } from "./filled-market.fixture";
import { projectQueued, queueProjection } from "./project-queued";
import { searchListings } from "./search-listings";

const project = (id: number, tx: Tx) => tx.execute(sql`select project_listings(array[${id}]::bigint[])`);
/** Reads the position and the writing transaction of a row, which change with every version. */
const versionOf = (table: "listing_search" | "listing_cards", id: number, tx: Tx) =>
  tx.execute(sql`select ctid::text, xmin::text from ${sql.identifier(table)} where listing_id = ${id}`);

test(
  "search row and card are written only when their content changed",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    const { id } = await makeListing(shop, { status: "published" }, tx);
    await project(id, tx);
    const [row, card] = [await versionOf("listing_search", id, tx), await versionOf("listing_cards", id, tx)];
    await project(id, tx);
    expect(await versionOf("listing_search", id, tx)).toEqual(row);
    expect(await versionOf("listing_cards", id, tx)).toEqual(card);
    const change = { sku: "ZORB-7", grossGrams: 90_000 };
    await asShop(shop.id, (own) => own.update(listings).set(change).where(eq(listings.id, id)), tx);
    await project(id, tx);
    expect(await versionOf("listing_search", id, tx)).not.toEqual(row);
    expect(await versionOf("listing_cards", id, tx)).not.toEqual(card);
  }),
);

/** Merges the pending lists of all GIN indexes and returns the number of their blocks. */
const mergePendingLists = async (db: Db) =>
  Number(
    (
      await db.execute<{ blocks: string }>(sql`
        select sum(gin_clean_pending_list(c.oid)) as blocks from pg_index i join pg_class c on c.oid = i.indexrelid
        join pg_am a on a.oid = c.relam where i.indrelid = 'listing_search'::regclass and a.amname = 'gin'`)
    )[0]?.blocks,
  );

test(
  "words of new listings are in the indexes after the projection, and found",
  () =>
    inFilledMarket(async (db) => {
      // The fixture inserts rows without the projection.
      expect(await mergePendingLists(db)).toBeGreaterThan(0);
      const shop = await makeShop({}, db as Tx);
      const made = { status: "published", titles: { en: "Wuffle lantern" } } as const;
      // Some of a dozen listings are in samples.
      const ids: number[] = [];
      for (let at = 0; at < 12; at++) ids.push((await makeListing(shop, made, db as Tx)).id);
      await queueProjection(ids, db);
      expect(await projectQueued(db)).toBe(12);
      expect(await mergePendingLists(db)).toBe(0);
      const found = await searchListings({ locale: "en", words: "wuffle" }, db);
      expect(found.items.map((item) => item.id).sort()).toEqual(ids.sort());
    }),
  120_000,
);
