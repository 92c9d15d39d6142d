import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { listingOrigins } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { listRelatedListings } from "./list-related-listings";
import { listShopListings } from "./list-shop-listings";

async function publish(shop: { id: number }, tx: Tx) {
  const listing = await makeListing(shop, { status: "published" }, tx);
  await asShop(shop.id, (own) => own.execute(sql`select project_listings(array[${listing.id}]::bigint[])`), tx);
  return listing.id;
}

describe("the listings related to a listing", () => {
  test(
    "are its family, the newest of its booth, and similar ones of other shops, none of them twice",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      const [parent, sibling, self, child, neighbour] = [
        await publish(shop, tx),
        await publish(shop, tx),
        await publish(shop, tx),
        await publish(shop, tx),
        await publish(shop, tx),
      ];
      const elsewhere = await publish(other, tx);
      const draft = await makeListing(shop, {}, tx);
      const origin = { shopId: shop.id, relation: "variant" as const, changes: { en: "Smaller." } };
      await asShop(
        shop.id,
        (own) =>
          own.insert(listingOrigins).values([
            { ...origin, listingId: self, parentId: parent },
            { ...origin, listingId: sibling, parentId: parent },
            { ...origin, listingId: child, parentId: self },
            { ...origin, listingId: draft.id, parentId: self },
          ]),
        tx,
      );
      const related = await listRelatedListings(self, "en", tx);
      expect(related.family.map(({ id }) => id)).toEqual([parent, child, sibling]);
      expect(related.fromBooth.map(({ id }) => id)).toEqual([neighbour]);
      expect(related.similar.map(({ id }) => id)).toContain(elsewhere);
      expect(related.similar.map(({ id }) => id)).not.toContain(neighbour);
    }),
  );

  test(
    "are none for an unknown id",
    rolledBack(async (tx) => {
      expect(await listRelatedListings(1, "en", tx)).toEqual({ family: [], fromBooth: [], similar: [] });
    }),
  );
});

describe("a shop's listings", () => {
  test(
    "are listed newest first, in pages, without drafts",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const ids = [await publish(shop, tx), await publish(shop, tx)];
      await makeListing(shop, {}, tx);
      const first = await listShopListings(shop.id, "en", {}, tx);
      expect(first.items.map(({ id }) => id)).toEqual(ids.reverse());
      expect(first).toMatchObject({ total: 2, page: 1, pageCount: 1 });
      expect((await listShopListings(shop.id, "en", { page: 2 }, tx)).items).toEqual([]);
    }),
  );
});
