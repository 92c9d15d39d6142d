import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { loadReference } from "@/db/reference/load";
import * as schema from "@/db/schema";
import { inEmptyMarket, makeListing, makeShop } from "@/db/testing";
import { rebuildSearchRows } from "./rebuild-search-rows";

const idsIn = async (table: "listing_search" | "listing_cards", db: Db) =>
  (await db.execute<{ id: string }>(sql`select listing_id as id from ${sql.identifier(table)} order by 1`)).map(
    ({ id }) => Number(id),
  );

test("rebuilding writes all search rows and cards, deletes obsolete ones, and reports its progress", () =>
  inEmptyMarket(async (ownerUrl) => {
    const client = postgres(ownerUrl, { max: 3, onnotice() {} });
    try {
      await loadReference(client);
      const db = drizzle(client, { schema, casing: "snake_case" }) as unknown as Db;
      const [published, paused, removed, ofClosed, draft] = await db.transaction(async (tx) => {
        const shop = await makeShop({}, tx);
        const made: number[] = [];
        for (const status of ["published", "paused", "published"] as const)
          made.push((await makeListing(shop, { status }, tx)).id);
        made.push((await makeListing(await makeShop({ closedAt: new Date() }, tx), { status: "published" }, tx)).id);
        made.push((await makeListing(shop, { status: "published" }, tx)).id);
        return made;
      });
      await db.execute(sql`delete from listing_cards where listing_id not in (${removed}, ${draft})`);
      await db.execute(sql`update listings set status = 'removed' where id = ${removed}`);
      await db.execute(sql`update listings set status = 'draft' where id = ${draft}`);
      expect(await idsIn("listing_cards", db)).toEqual([removed, draft]);
      const reports: [done: number, total: number, step: string][] = [];
      await rebuildSearchRows((...report) => reports.push(report), db);
      expect(await idsIn("listing_search", db)).toEqual([published]);
      expect(await idsIn("listing_cards", db)).toEqual([published, paused, removed, ofClosed]);
      const listed = await db.execute<{ id: string }>(sql`
        select listing_id as id from listing_cards where is_listed order by 1`);
      expect(listed.map(({ id }) => Number(id))).toEqual([published, paused]);
      expect(reports.filter(([, , step]) => step === "search rows").at(-1)).toEqual([4, 4, "search rows"]);
    } finally {
      await client.end();
    }
  }));
