import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import { bulkEdits } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { NotAllowed, NotFound, Refusal } from "../core/errors";
import { duplicateListing } from "./duplicate-listing";
import { editListing } from "./edit-listing";
import { editManyListings } from "./edit-many-listings";
import { findLastBulkEdit } from "./find-last-bulk-edit";
import { findListingForEdit } from "./find-listing-for-edit";
import { listOwnListings } from "./list-own-listings";
import { undoManyListings } from "./undo-many-listings";

async function makeShopWithListings(tx: Tx) {
  const shop = await makeShop({}, tx);
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  const one = await makeListing(shop, { status: "published" }, tx);
  const two = await makeListing(shop, { status: "paused" }, tx);
  const shopId = shop.id;
  const find = async (listingId: number) => {
    const found = await findListingForEdit(owner, { shopId, listingId }, tx);
    if (!found) throw new Error("no listing");
    return found;
  };
  return { shop, shopId, owner, one, two, find, all: [one.id, two.id] };
}
const prices = ({ tiers }: { tiers: { unitPrice: number }[] }) => tiers.map(({ unitPrice }) => unitPrice);

describe("editing many listings", () => {
  test(
    "changes all in one transaction and can be undone, except for listings that were changed since",
    rolledBack(async (tx) => {
      const { shopId, owner, one, two, find, all } = await makeShopWithListings(tx);
      const change = { kind: "price", percent: 10 } as const;
      const { id, count } = await editManyListings(owner, { shopId, listingIds: all, change }, tx);
      expect(count).toBe(2);
      expect(prices(await find(one.id))).toEqual([1280, 1023]);
      expect(await findLastBulkEdit(owner, shopId, tx)).toMatchObject({ id, count: 2, change });
      await editListing(
        owner,
        { ...(await find(two.id)), shopId, listingId: two.id, version: undefined, sku: "New" },
        tx,
      );
      expect(await undoManyListings(owner, { shopId, bulkId: id }, tx)).toEqual({ count: 1, skipped: 1 });
      expect(prices(await find(one.id))).toEqual([1164, 930]);
      expect(prices(await find(two.id))).toEqual([1280, 1023]);
      expect(await undoManyListings(owner, { shopId, bulkId: id }, tx)).toEqual({ count: 0, skipped: 0 });
      expect(await findLastBulkEdit(owner, shopId, tx)).toBeUndefined();
    }),
  );

  test(
    "pauses listings and resumes them on undo",
    rolledBack(async (tx) => {
      const { shopId, owner, one, two, find, all } = await makeShopWithListings(tx);
      const paused = await editManyListings(owner, { shopId, listingIds: all, change: { kind: "pause" } }, tx);
      expect(paused.count).toBe(1);
      expect((await find(one.id)).status).toBe("paused");
      await undoManyListings(owner, { shopId, bulkId: paused.id }, tx);
      expect((await find(one.id)).status).toBe("published");
      const nothing = editManyListings(owner, { shopId, listingIds: [two.id], change: { kind: "pause" } }, tx);
      await expect(nothing).rejects.toThrow(Refusal);
    }),
  );

  test(
    "is refused as a whole if one listing may not be changed or is foreign, and its undo after a day",
    rolledBack(async (tx) => {
      const { shop, shopId, owner, all } = await makeShopWithListings(tx);
      const assistant = await makeActor({ [shopId]: "assistant" }, tx);
      const draft = await makeListing(shop, {}, tx);
      const change = { kind: "moq", pieces: 60 } as const;
      const mixed = editManyListings(assistant, { shopId, listingIds: [draft.id, ...all], change }, tx);
      await expect(mixed).rejects.toThrow(NotAllowed);
      const foreign = await makeListing(await makeShop({}, tx), {}, tx);
      await expect(editManyListings(owner, { shopId, listingIds: [foreign.id], change }, tx)).rejects.toThrow(NotFound);
      const { id } = await editManyListings(owner, { shopId, listingIds: all, change }, tx);
      const yesterday = new Date(Date.now() - 25 * 3_600_000);
      await asShop(
        shopId,
        (inside) => inside.update(bulkEdits).set({ createdAt: yesterday }).where(eq(bulkEdits.id, id)),
        tx,
      );
      await expect(undoManyListings(owner, { shopId, bulkId: id }, tx)).rejects.toThrow("catalogue.bulk.tooLate");
    }),
  );
});

describe("duplicating a listing", () => {
  test(
    "creates a draft with the same texts, pictures and prices, without item number and certificates",
    rolledBack(async (tx) => {
      const { shopId, owner, one, find } = await makeShopWithListings(tx);
      const before = { ...(await find(one.id)), shopId, listingId: one.id, version: undefined };
      const ce = { kind: "CE", number: "7", issuer: "", expiresOn: "2027-01-01" };
      await editListing(owner, { ...before, sku: "H-1", certificates: [ce] }, tx);
      const copy = await find((await duplicateListing(owner, { shopId, listingId: one.id }, tx)).id);
      const original = await find(one.id);
      expect(original.certificates).toMatchObject([ce]);
      expect(copy).toMatchObject({ status: "draft", sku: null, certificates: [], tiers: original.tiers });
      expect(copy.pictureIds).toEqual(original.pictureIds);
      expect(copy.texts.zh).toEqual(original.texts.zh);
    }),
  );
});

test(
  "the list sorts by score on request and shows which certificate ends",
  rolledBack(async (tx) => {
    const { shop, shopId, owner, one, find } = await makeShopWithListings(tx);
    const poor = await makeListing(shop, { tiers: [], pictureCount: 0, piecesPerCarton: null }, tx);
    const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const certificates = [{ kind: "CE", number: "", issuer: "", expiresOn: soon }];
    await editListing(
      owner,
      { ...(await find(one.id)), shopId, listingId: one.id, version: undefined, certificates },
      tx,
    );
    const { rows } = await listOwnListings(owner, { shopId, locale: "zh", sort: "score" }, tx);
    expect(rows[0]?.id).toBe(poor.id);
    expect(rows.map(({ score }) => score)).toEqual(rows.map(({ score }) => score).toSorted((a, b) => a - b));
    expect(rows.find(({ id }) => id === one.id)?.certificateEnds).toBe(soon);
  }),
);
