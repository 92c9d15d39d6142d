import { describe, expect, test } from "vitest";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { listInquiredListings } from "./list-inquired-listings";

describe("the cards of an inquiry list", () => {
  test(
    "returns the public ones in the list's order, with prices and packing",
    rolledBack(async (tx) => {
      const [shop, closed] = [await makeShop({}, tx), await makeShop({ closedAt: new Date() }, tx)];
      const first = await makeListing(shop, { status: "published", cartonLength: null }, tx);
      const second = await makeListing(shop, { status: "paused" }, tx);
      const removed = await makeListing(shop, { status: "removed" }, tx);
      const draft = await makeListing(shop, {}, tx);
      const ofClosed = await makeListing(closed, { status: "published" }, tx);
      const ids = [second, removed, draft, ofClosed, first].map(({ id }) => id);
      const found = await listInquiredListings([...ids, 1], "zh", tx);
      expect(found.map(({ id }) => id)).toEqual([second.id, first.id]);
      expect(found[0]).toMatchObject({
        status: "paused",
        title: "哭哭马毛绒玩具",
        currency: "CNY",
        tiers: [
          { fromQuantity: 120, unitPrice: 1164 },
          { fromQuantity: 500, unitPrice: 930 },
        ],
        packing: { piecesPerCarton: 80 },
        shop: { id: shop.id, handle: shop.handle, booth: { districtCode: "D1", floor: 1 } },
      });
      expect(found[1]?.packing).toBeUndefined();
    }),
  );

  test(
    "returns nothing for an empty list",
    rolledBack(async (tx) => {
      expect(await listInquiredListings([], "en", tx)).toEqual([]);
    }),
  );
});
