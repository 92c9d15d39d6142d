import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { events, listingSearch } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { NotAllowed, NotFound } from "../core/errors";
import { findPublicListing } from "./find-public-listing";
import { publishListing } from "./publish-listing";

describe("publishing a listing", () => {
  test(
    "is refused for assistants and other shops, and records no event then",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      const reference = { shopId: shop.id, listingId: (await makeListing(shop, {}, tx)).id };
      await expect(publishListing(await makeActor({ [shop.id]: "assistant" }, tx), reference, tx)).rejects.toThrow(
        NotAllowed,
      );
      const stranger = await makeActor({ [other.id]: "owner" }, tx);
      for (const shopId of [shop.id, other.id])
        await expect(publishListing(stranger, { ...reference, shopId }, tx)).rejects.toThrow(NotFound);
      expect(await findPublicListing(reference.listingId, "en", tx)).toBeUndefined();
      expect(await tx.$count(events, eq(events.shopId, shop.id))).toBe(0);
    }),
  );

  test(
    "shows it to buyers and to search at once, and records one event",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const reference = { shopId: shop.id, listingId: (await makeListing(shop, {}, tx)).id };
      const manager = await makeActor({ [shop.id]: "manager" }, tx);
      await publishListing(manager, reference, tx);
      await publishListing(manager, reference, tx);
      expect(await findPublicListing(reference.listingId, "en", tx)).toMatchObject({ status: "published" });
      expect(await tx.$count(listingSearch, eq(listingSearch.listingId, reference.listingId))).toBe(1);
      const isPublication = and(
        eq(events.shopId, shop.id),
        eq(events.name, "listing.published"),
        eq(events.userId, manager.userId),
      );
      expect(await tx.$count(events, isPublication)).toBe(1);
    }),
  );

  test.each([
    ["a picture", { pictureCount: 0 }],
    ["a whole carton", { cartonHeight: null }],
  ])("requires %s", (_, parts) =>
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const reference = { shopId: shop.id, listingId: (await makeListing(shop, parts, tx)).id };
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      await expect(publishListing(owner, reference, tx)).rejects.toMatchObject({
        code: "catalogue.publishListing.incomplete",
      });
    })(),
  );

  test(
    "is refused for a paused listing",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const reference = { shopId: shop.id, listingId: (await makeListing(shop, { status: "paused" }, tx)).id };
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      await expect(publishListing(owner, reference, tx)).rejects.toMatchObject({ code: "catalogue.wrongStatus" });
    }),
  );
});
