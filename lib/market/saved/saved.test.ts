import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asPerson, type Tx } from "@/db/client";
import { events, savedListings, savedSearches, searchEmails } from "@/db/schema";
import { makeActor, makeListing, makeShop, outcomeInSavepoint, refusedByPolicy, rolledBack } from "@/db/testing";
import { guest } from "@/lib/core/actor";
import { NotAllowed, NotFound, Refusal } from "@/lib/core/errors";
import { maxSearches } from "./limits";
import { listSaved } from "./list-saved";
import { saveListing } from "./save-listing";
import { saveSearch } from "./save-search";
import { saveShop } from "./save-shop";
import { unsaveListing } from "./unsave-listing";
import { unsaveSearch } from "./unsave-search";
import { unsaveShop } from "./unsave-shop";

async function setUp(tx: Tx) {
  const shop = await makeShop({}, tx);
  const listing = await makeListing(shop, { status: "published" }, tx);
  await tx.execute(sql`select project_listings(array[${listing.id}]::bigint[])`);
  return { shop, listing, buyer: await makeActor({}, tx), other: await makeActor({}, tx) };
}

describe("saving", () => {
  test(
    "stores a listing, a shop and a search once, for the person only",
    rolledBack(async (tx) => {
      const { shop, listing, buyer, other } = await setUp(tx);
      for (let times = 0; times < 2; times++) {
        await saveListing(buyer, { listingId: listing.id }, tx);
        await saveShop(buyer, { shopId: shop.id }, tx);
        await saveSearch(buyer, { locale: "en", search: times ? "q=horse&in=" : "page=3&q=horse&sort=price" }, tx);
      }
      const saved = await listSaved(buyer, "en", tx);
      expect(saved).toMatchObject({
        cards: [{ id: listing.id, title: "Crying horse plush toy" }],
        shops: [{ handle: shop.handle }],
        searches: [{ locale: "en", query: "q=horse" }],
      });
      expect(await listSaved(other, "en", tx)).toEqual({ cards: [], shops: [], searches: [] });
      const recorded = await tx
        .select({ name: events.name })
        .from(events)
        .where(sql`${events.userId} = ${buyer.userId}`)
        .orderBy(events.id);
      expect(recorded.map(({ name }) => name)).toEqual([
        "saved_listing.added",
        "saved_shop.added",
        "saved_search.added",
      ]);
    }),
  );

  test(
    "is refused for guests, and for listings that are not public",
    rolledBack(async (tx) => {
      const { shop, listing, buyer } = await setUp(tx);
      const draft = await makeListing(shop, {}, tx);
      await expect(saveListing(guest, { listingId: listing.id }, tx)).rejects.toThrow(NotAllowed);
      await expect(saveShop(guest, { shopId: shop.id }, tx)).rejects.toThrow(NotAllowed);
      await expect(saveSearch(guest, { locale: "en", search: "q=horse" }, tx)).rejects.toThrow(NotAllowed);
      await expect(listSaved(guest, "en", tx)).rejects.toThrow(NotAllowed);
      await expect(saveListing(buyer, { listingId: draft.id }, tx)).rejects.toThrow(NotFound);
      await expect(saveShop(buyer, { shopId: 1 }, tx)).rejects.toThrow(NotFound);
      await expect(saveSearch(buyer, { locale: "en", search: "sort=price&page=2" }, tx)).rejects.toThrow(Refusal);
    }),
  );

  test(
    "is refused if the list is full",
    rolledBack(async (tx) => {
      const { buyer } = await setUp(tx);
      for (let count = 1; count <= maxSearches; count++)
        await saveSearch(buyer, { locale: "en", search: `q=horse&qty=${count}` }, tx);
      const one = (each: Tx) => saveSearch(buyer, { locale: "en", search: "q=cow" }, each);
      await expect(tx.transaction(one)).rejects.toThrow(Refusal);
      expect((await listSaved(buyer, "en", tx)).searches).toHaveLength(maxSearches);
    }),
  );

  test(
    "can be undone by the person only, and removing the last search ends the weekly email",
    rolledBack(async (tx) => {
      const { shop, listing, buyer, other } = await setUp(tx);
      await saveListing(buyer, { listingId: listing.id }, tx);
      await saveShop(buyer, { shopId: shop.id }, tx);
      await saveSearch(buyer, { locale: "en", search: "q=horse" }, tx);
      const searchId = (await listSaved(buyer, "en", tx)).searches[0]?.id ?? "";
      const mails = () => tx.$count(searchEmails, sql`${searchEmails.userId} = ${buyer.userId}`);
      for (const actor of [other, buyer]) {
        expect([(await listSaved(buyer, "en", tx)).cards.length, await mails()]).toEqual([1, 1]);
        await unsaveListing(actor, { listingId: listing.id }, tx);
        await unsaveShop(actor, { shopId: shop.id }, tx);
        await unsaveSearch(actor, { searchId }, tx);
      }
      expect(await listSaved(buyer, "en", tx)).toEqual({ cards: [], shops: [], searches: [] });
      expect(await mails()).toBe(0);
      await expect(unsaveListing(guest, { listingId: listing.id }, tx)).rejects.toThrow(NotAllowed);
      await expect(unsaveShop(guest, { shopId: shop.id }, tx)).rejects.toThrow(NotAllowed);
      await expect(unsaveSearch(guest, { searchId }, tx)).rejects.toThrow(NotAllowed);
    }),
  );

  test(
    "is protected by row-level security: nobody reads or writes another person's rows",
    rolledBack(async (tx) => {
      const { listing, buyer, other } = await setUp(tx);
      await saveListing(buyer, { listingId: listing.id }, tx);
      expect(await tx.$count(savedListings)).toBe(0);
      expect(await asPerson(other.userId, (inside) => inside.$count(savedListings), tx)).toBe(0);
      const foreign = { userId: buyer.userId, locale: "en" as const, query: "q=x" };
      const write = (each: Tx) =>
        asPerson(other.userId, (inside) => inside.insert(savedSearches).values(foreign), each);
      expect(await outcomeInSavepoint(write, tx)).toMatch(refusedByPolicy);
    }),
  );
});
