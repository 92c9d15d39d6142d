import { randomBytes } from "node:crypto";
import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { getRates } from "../get-rates";
import { findNewInSearches } from "./find-new-in-searches";
import { maxNewListings } from "./limits";
import { saveSearch } from "./save-search";

const hour = 3_600_000;
const now = Date.now();
const word = () => `horse${randomBytes(5).toString("hex")}`;

async function publish(shop: { id: number }, title: string, hoursAgo: number, tx: Tx) {
  const publishedAt = new Date(now - hoursAgo * hour);
  const listing = await makeListing(shop, { status: "published", publishedAt, titles: { en: title } }, tx);
  await tx.execute(sql`select project_listings(array[${listing.id}]::bigint[])`);
  return listing.id;
}

describe("finding new listings of saved searches", () => {
  test(
    "returns matching listings that were published since, newest first, up to the limit of an email",
    rolledBack(async (tx) => {
      const [shop, buyer, name] = [await makeShop({}, tx), await makeActor({}, tx), word()];
      await publish(shop, `Old ${name}`, 50, tx);
      const newIds = [];
      for (let hours = maxNewListings + 2; hours > 0; hours--)
        newIds.unshift(await publish(shop, `${name} toy`, hours, tx));
      await publish(shop, `Something else ${word()}`, 1, tx);
      await saveSearch(buyer, { locale: "en", search: `q=${name}` }, tx);
      const since = new Date(now - 48 * hour);
      const results = await findNewInSearches(buyer.userId, since, await getRates(tx), tx);
      expect(results.map(({ cards }) => cards.map(({ id }) => id))).toEqual([newIds.slice(0, maxNewListings)]);
    }),
  );

  test(
    "returns nothing without new matching listings",
    rolledBack(async (tx) => {
      const [shop, buyer, name] = [await makeShop({}, tx), await makeActor({}, tx), word()];
      await publish(shop, name, 50, tx);
      await saveSearch(buyer, { locale: "en", search: `q=${name}` }, tx);
      await saveSearch(buyer, { locale: "en", search: `q=${word()}` }, tx);
      expect(await findNewInSearches(buyer.userId, new Date(now - hour), await getRates(tx), tx)).toEqual([]);
    }),
  );
});
