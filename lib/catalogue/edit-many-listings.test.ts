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

async function makeShelf(tx: Tx) {
  const shop = await makeShop({}, tx);
  const owner = await makeActor({ [shop.id]: "owner" }, tx);
  const one = await makeListing(shop, { status: "published" }, tx);
  const two = await makeListing(shop, { status: "paused" }, tx);
  const shopId = shop.id;
  const see = async (listingId: number) => {
    const found = await findListingForEdit(owner, { shopId, listingId }, tx);
    if (!found) throw new Error("no design");
    return found;
  };
  return { shop, shopId, owner, one, two, see, all: [one.id, two.id] };
}
const prices = ({ tiers }: { tiers: { unitPrice: number }[] }) => tiers.map(({ unitPrice }) => unitPrice);

describe("a change of many designs", () => {
  test(
    "happens to all at once and can be undone, but for what somebody changed since",
    rolledBack(async (tx) => {
      const { shopId, owner, one, two, see, all } = await makeShelf(tx);
      const change = { kind: "price", percent: 10 } as const;
      const { id, count } = await editManyListings(owner, { shopId, listingIds: all, change }, tx);
      expect(count).toBe(2);
      expect(prices(await see(one.id))).toEqual([1280, 1023]);
      expect(await findLastBulkEdit(owner, shopId, tx)).toMatchObject({ id, count: 2, change });
      await editListing(
        owner,
        { ...(await see(two.id)), shopId, listingId: two.id, version: undefined, sku: "New" },
        tx,
      );
      expect(await undoManyListings(owner, { shopId, bulkId: id }, tx)).toEqual({ count: 1, kept: 1 });
      expect(prices(await see(one.id))).toEqual([1164, 930]);
      expect(prices(await see(two.id))).toEqual([1280, 1023]);
      expect(await undoManyListings(owner, { shopId, bulkId: id }, tx)).toEqual({ count: 0, kept: 0 });
      expect(await findLastBulkEdit(owner, shopId, tx)).toBeUndefined();
    }),
  );

  test(
    "takes designs off sale and puts them back",
    rolledBack(async (tx) => {
      const { shopId, owner, one, two, see, all } = await makeShelf(tx);
      const paused = await editManyListings(owner, { shopId, listingIds: all, change: { kind: "pause" } }, tx);
      expect(paused.count).toBe(1);
      expect((await see(one.id)).status).toBe("paused");
      await undoManyListings(owner, { shopId, bulkId: paused.id }, tx);
      expect((await see(one.id)).status).toBe("published");
      const nothing = editManyListings(owner, { shopId, listingIds: [two.id], change: { kind: "pause" } }, tx);
      await expect(nothing).rejects.toThrow(Refusal);
    }),
  );

  test(
    "is turned away as a whole when one design may not be changed, is foreign, or the day is over",
    rolledBack(async (tx) => {
      const { shop, shopId, owner, all } = await makeShelf(tx);
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

describe("a copy of a design", () => {
  test(
    "is a draft with the same words, pictures and prices, and neither number nor certificates",
    rolledBack(async (tx) => {
      const { shopId, owner, one, see } = await makeShelf(tx);
      const before = { ...(await see(one.id)), shopId, listingId: one.id, version: undefined };
      const ce = { kind: "CE", number: "7", issuer: "", expiresOn: "2027-01-01" };
      await editListing(owner, { ...before, sku: "H-1", certificates: [ce] }, tx);
      const copy = await see((await duplicateListing(owner, { shopId, listingId: one.id }, tx)).id);
      const original = await see(one.id);
      expect(original.certificates).toMatchObject([ce]);
      expect(copy).toMatchObject({ status: "draft", sku: null, certificates: [], tiers: original.tiers });
      expect(copy.pictureIds).toEqual(original.pictureIds);
      expect(copy.texts.zh).toEqual(original.texts.zh);
    }),
  );
});

test(
  "the list puts the designs with most to gain first when asked, and says whose certificate ends",
  rolledBack(async (tx) => {
    const { shop, shopId, owner, one, see } = await makeShelf(tx);
    const poor = await makeListing(shop, { tiers: [], pictureCount: 0, piecesPerCarton: null }, tx);
    const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    const certificates = [{ kind: "CE", number: "", issuer: "", expiresOn: soon }];
    await editListing(
      owner,
      { ...(await see(one.id)), shopId, listingId: one.id, version: undefined, certificates },
      tx,
    );
    const { rows } = await listOwnListings(owner, { shopId, locale: "zh", sort: "score" }, tx);
    expect(rows[0]?.id).toBe(poor.id);
    expect(rows.map(({ score }) => score)).toEqual(rows.map(({ score }) => score).toSorted((a, b) => a - b));
    expect(rows.find(({ id }) => id === one.id)?.certificateEnds).toBe(soon);
  }),
);
