import { readFileSync } from "node:fs";
import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { inFilledMarket } from "./filled-market.fixture";

const [migration = ""] = readFileSync("db/migrations/0048_find_designs_by_price.sql", "utf8")
  .split("--> statement-breakpoint")
  .slice(-1);

test("the migration adds price tokens to existing rows and keeps their other tokens", () =>
  inFilledMarket(async (db: Db) => {
    // The migration recomputes the bounds of tiers.
    const rows = async () =>
      Array.from(
        await db.execute(sql`select listing_id, tsv_en::text, tsv_ur::text, tier_price,
          array(select f from unnest(facets) f where f not between 900001 and 900006 order by f)::text as tokens
          from listing_search order by listing_id`),
      );
    const whole = await rows();
    await db.execute(sql`update listing_search set facets =
      array(select f from unnest(facets) with ordinality t(f, at) where f not between 340000 and 350001 order by at)`);
    expect(await rows()).not.toEqual(whole);
    await db.execute(migration);
    expect(await rows()).toEqual(whole);
  }));
