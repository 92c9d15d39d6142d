import { and, eq, like, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { collectionListings, collections, events, listingSearch, milestones } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { NotAllowed, NotFound } from "../core/errors";
import { discontinueListing } from "./discontinue-listing";
import { findListingForEdit } from "./find-listing-for-edit";
import { findPublicListing } from "./find-public-listing";
import { pauseListing } from "./pause-listing";
import { publishListing } from "./publish-listing";
import { removeListing } from "./remove-listing";
import { resumeListing } from "./resume-listing";

async function publishedListing(tx: Tx) {
  const shop = await makeShop({}, tx);
  const { id } = await makeListing(shop, {}, tx);
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  const reference = { shopId: shop.id, listingId: id };
  await publishListing(owner, reference, tx);
  const statusOf = async () => (await findPublicListing(id, "en", tx))?.status;
  const isFound = async () => (await tx.$count(listingSearch, eq(listingSearch.listingId, id))) === 1;
  return { shop, owner, reference, statusOf, isFound };
}

describe("the status of a public listing", () => {
  test(
    "changes from published to paused and back, with its search row",
    rolledBack(async (tx) => {
      const { owner, reference, statusOf, isFound } = await publishedListing(tx);
      await pauseListing(owner, reference, tx);
      await pauseListing(owner, reference, tx);
      expect([await statusOf(), await isFound()]).toEqual(["paused", false]);
      await resumeListing(owner, reference, tx);
      expect([await statusOf(), await isFound()]).toEqual(["published", true]);
      const recorded = await tx
        .select({ name: events.name })
        .from(events)
        .where(and(eq(events.shopId, reference.shopId), like(events.name, "listing.%")))
        .orderBy(events.id);
      expect(recorded.map(({ name }) => name)).toEqual(["listing.published", "listing.paused", "listing.resumed"]);
    }),
  );

  test(
    "becomes discontinued with a published successor of the same shop, and can be resumed",
    rolledBack(async (tx) => {
      const { shop, owner, reference, statusOf, isFound } = await publishedListing(tx);
      const draft = await makeListing(shop, {}, tx);
      const foreign = await makeListing(await makeShop({}, tx), { status: "published" }, tx);
      for (const successorId of [reference.listingId, draft.id, foreign.id])
        await expect(discontinueListing(owner, { ...reference, successorId }, tx)).rejects.toMatchObject({
          code: "catalogue.discontinueListing.noSuccessor",
        });
      const next = await makeListing(shop, { status: "published" }, tx);
      await discontinueListing(owner, { ...reference, successorId: next.id }, tx);
      expect(await findPublicListing(reference.listingId, "en", tx)).toMatchObject({
        status: "discontinued",
        successorId: next.id,
      });
      expect(await isFound()).toBe(false);
      await resumeListing(owner, reference, tx);
      expect([await statusOf(), await isFound()]).toEqual(["published", true]);
    }),
  );

  test(
    "cannot change once it is removed",
    rolledBack(async (tx) => {
      const { owner, reference, statusOf, isFound } = await publishedListing(tx);
      await removeListing(owner, reference, tx);
      expect([await statusOf(), await isFound()]).toEqual(["removed", false]);
      expect(await findListingForEdit(owner, reference, tx)).toBeUndefined();
      for (const command of [publishListing, pauseListing, resumeListing, removeListing])
        await expect(command(owner, reference, tx)).rejects.toThrow(NotFound);
    }),
  );

  test(
    "does not exist for a removed draft, whose rows an assistant may delete",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
      const reference = { shopId: shop.id, listingId: (await makeListing(shop, {}, tx)).id };
      const ofShop = { shopId: shop.id, names: { en: "Spring" } };
      await asShop(
        shop.id,
        async (inside) => {
          await inside.insert(milestones).values({ ...reference, sketchedOn: "2026-11-01" });
          const [collection] = await inside.insert(collections).values(ofShop).returning();
          await inside
            .insert(collectionListings)
            .values({ ...reference, collectionId: collection?.id ?? 0, position: 1 });
        },
        tx,
      );
      await removeListing(assistant, reference, tx);
      expect(await findPublicListing(reference.listingId, "en", tx)).toBeUndefined();
    }),
  );

  test(
    "is changed by managers and owners only",
    rolledBack(async (tx) => {
      const { shop, reference, statusOf } = await publishedListing(tx);
      const other = await makeShop({}, tx);
      const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
      const stranger = await makeActor({ [other.id]: "owner" }, tx);
      const commands = [
        pauseListing,
        resumeListing,
        removeListing,
        (actor: typeof stranger, input: typeof reference, db: Tx) =>
          discontinueListing(actor, { ...input, successorId: null }, db),
      ];
      for (const command of commands) {
        await expect(command(assistant, reference, tx)).rejects.toThrow(NotAllowed);
        await expect(command(stranger, reference, tx)).rejects.toThrow(NotFound);
        await expect(command(stranger, { ...reference, shopId: other.id }, tx)).rejects.toThrow(NotFound);
      }
      await expect(pauseListing(guest, reference, tx)).rejects.toThrow(NotFound);
      expect(await statusOf()).toBe("published");
      await pauseListing(await makeActor({ [shop.id]: "manager" }, tx), reference, tx);
    }),
  );

  test(
    "cannot be changed by a session without the shop, by row-level security",
    rolledBack(async (tx) => {
      const { reference } = await publishedListing(tx);
      const touched = await tx.execute(
        sql`update listings set status = 'paused' where id = ${reference.listingId} returning id`,
      );
      expect(touched).toHaveLength(0);
    }),
  );
});
