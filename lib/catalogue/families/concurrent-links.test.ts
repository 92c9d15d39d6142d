import { drizzle } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { expect, test } from "vitest";
import type { Db } from "@/db/client";
import { loadReference } from "@/db/reference/load";
import * as schema from "@/db/schema";
import { inEmptyMarket } from "@/db/testing";
import { makeFamilyShop, originDetails, originsOf } from "./families.fixture";
import { linkListing } from "./link-listing";

const rounds = 6;

test(
  "concurrent links that would close a cycle all succeed except one",
  () =>
    inEmptyMarket(async (ownerUrl) => {
      const owner = postgres(ownerUrl, { max: 1, onnotice() {} });
      const client = postgres(ownerUrl, { max: 8, onnotice() {}, connection: { role: "rattledrum_app" } });
      try {
        await loadReference(owner);
        const db = drizzle(client, { schema, casing: "snake_case" }) as unknown as Db;
        for (const size of [2, 3, 4])
          for (let round = 0; round < rounds; round++) {
            const { shopId, manager, ids } = await db.transaction((tx) => makeFamilyShop(size, tx));
            const links = ids.map((listingId, index) => {
              const parentId = ids[(index + 1) % size] ?? 0;
              return linkListing(manager, { ...originDetails, shopId, listingId, parentId }, db);
            });
            const results = await Promise.allSettled(links);
            const refused = results.flatMap((each) => (each.status === "rejected" ? [each.reason] : []));
            expect(refused).toEqual([expect.objectContaining({ code: "families.cycle" })]);
            expect(await db.transaction((tx) => originsOf(shopId, tx))).toHaveLength(size - 1);
          }
      } finally {
        await client.end();
        await owner.end();
      }
    }),
  60_000,
);
