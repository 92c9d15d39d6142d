import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { pictures } from "@/db/schema";
import { makeListing, rolledBack } from "@/db/testing";
import { NotFound } from "../core/errors";
import { addBooth } from "./add-booth";
import { addPresence } from "./add-presence";
import { arrangePictures } from "./arrange-pictures";
import { findPublicShop } from "./find-public-shop";
import { getOwnStorefront } from "./get-own-storefront";
import { listBoothClaims } from "./list-booth-claims";
import { makeBoothFirst } from "./make-booth-first";
import { removeBooth } from "./remove-booth";
import { removePresence } from "./remove-presence";
import { saveCollection } from "./save-collection";
import { refusalCode, shopWithManager } from "./storefront.fixture";
import { arrangePicturesInput, saveCollectionInput } from "./storefront-input";

describe("booths", () => {
  test(
    "can be added and removed, one is the address, and one that another shop holds awaits an operator",
    rolledBack(async (tx) => {
      const [one, other] = [await shopWithManager(tx), await shopWithManager(tx)];
      const place = { districtCode: "D1", floor: 2, area: "C", street: 9, number: `N${one.shopId}`.slice(0, 12) };
      await addBooth(one.actor, { ...place, shopId: one.shopId }, tx);
      expect(await refusalCode(addBooth(one.actor, { ...place, shopId: one.shopId }, tx))).toBe(
        "shops.openShop.boothTaken",
      );
      expect(await refusalCode(addBooth(other.actor, { ...place, shopId: other.shopId }, tx))).toBeUndefined();
      expect((await getOwnStorefront(other.actor, other.shopId, tx)).booths).toHaveLength(1);
      expect(await listBoothClaims(other.actor, other.shopId, tx)).toMatchObject([{ ...place, state: "held" }]);
      const { booths } = await getOwnStorefront(one.actor, one.shopId, tx);
      expect(booths.map(({ number }) => number)[1]).toBe(place.number);
      const [first, second] = booths.map(({ id }) => id);
      await makeBoothFirst(one.actor, { shopId: one.shopId, boothId: second ?? 0 }, tx);
      expect((await findPublicShop(one.shop.handle, tx))?.booths[0]?.number).toBe(place.number);
      await removeBooth(one.actor, { shopId: one.shopId, boothId: first ?? 0 }, tx);
      expect(await refusalCode(removeBooth(one.actor, { shopId: one.shopId, boothId: second ?? 0 }, tx))).toBe(
        "shops.booths.last",
      );
      await expect(removeBooth(other.actor, { shopId: other.shopId, boothId: second ?? 0 }, tx)).rejects.toThrow(
        NotFound,
      );
    }),
  );
});

describe("presences", () => {
  test(
    "are shown on the storefront, and the same company is updated instead of added",
    rolledBack(async (tx) => {
      const { shop, shopId, actor } = await shopWithManager(tx);
      const place = { shopId, country: "RU", city: { en: "Moscow", zh: undefined }, entity: "OOO Light" };
      await addPresence(actor, { ...place, hasStock: "no" }, tx);
      await addPresence(actor, { ...place, hasStock: "yes" }, tx);
      expect((await findPublicShop(shop.handle, tx))?.presences).toEqual([
        { country: "RU", city: { en: "Moscow" }, entity: "OOO Light", hasStock: "yes" },
      ]);
      await removePresence(actor, place, tx);
      await expect(removePresence(actor, place, tx)).rejects.toThrow(NotFound);
    }),
  );
});

describe("collections", () => {
  test(
    "have an order, count published listings, and accept no other shop's listing",
    rolledBack(async (tx) => {
      const [one, other] = [await shopWithManager(tx), await shopWithManager(tx)];
      const [a, b] = [
        await makeListing(one.shop, { status: "published" }, tx),
        await makeListing(one.shop, { status: "paused" }, tx),
      ];
      const foreign = await makeListing(other.shop, { status: "published" }, tx);
      const save = (ids: number[], more = {}) => {
        const input = saveCollectionInput.parse({ "names.zh": "春色", "listingIds[]": ids.map(String), ...more });
        return saveCollection(one.actor, { ...input, shopId: one.shopId }, tx);
      };
      await asShop(one.shopId, (own) => own.execute(`select project_listings(array[${a.id}, ${b.id}]::bigint[])`), tx);
      const { collectionId } = await save([b.id, a.id]);
      expect((await getOwnStorefront(one.actor, one.shopId, tx)).collections).toEqual([
        { id: collectionId, names: { zh: "春色" }, count: 1, listingIds: [b.id, a.id] },
      ]);
      await save([a.id], { collectionId: String(collectionId) });
      expect((await getOwnStorefront(one.actor, one.shopId, tx)).collections).toMatchObject([{ listingIds: [a.id] }]);
      await expect(save([foreign.id])).rejects.toThrow(NotFound);
    }),
  );
});

describe("pictures", () => {
  test(
    "have the given order, the first represents the shop, and another shop's is refused",
    rolledBack(async (tx) => {
      const [one, other] = [await shopWithManager(tx), await shopWithManager(tx)];
      const add = async (shopId: number, key: string) => {
        const row = { shopId, key, width: 8, height: 8, color: "#e8e1d6" };
        const [inserted] = await asShop(shopId, (own) => own.insert(pictures).values(row).returning(), tx);
        return inserted?.id ?? "";
      };
      const ids = [await add(one.shopId, "sign-a"), await add(one.shopId, "sign-b")];
      const arrange = (pictureIds: string[]) =>
        arrangePictures(
          one.actor,
          {
            ...arrangePicturesInput.parse({ "pictureIds[]": pictureIds, "shows[]": pictureIds.map(() => "factory") }),
            shopId: one.shopId,
          },
          tx,
        );
      await arrange(ids.toReversed());
      expect((await getOwnStorefront(one.actor, one.shopId, tx)).pictures.map(({ key }) => key)).toEqual([
        "sign-b",
        "sign-a",
      ]);
      expect((await findPublicShop(one.shop.handle, tx))?.pictureKey).toBe("sign-b");
      await expect(arrange([await add(other.shopId, "sign-c")])).rejects.toThrow(NotFound);
    }),
  );
});
