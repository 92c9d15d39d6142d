import { describe, expect, test } from "vitest";
import { asPerson, type Tx } from "@/db/client";
import { inquiryListLines } from "@/db/schema";
import { makeActor, makeListing, makeShop, outcomeInSavepoint, refusedByPolicy, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { NotAllowed } from "../core/errors";
import { withLine, withMissing, withoutListing } from "./inquiry-list";
import { changeSavedList, findSavedList } from "./saved-inquiry-list";

async function setUp(tx: Tx) {
  const shop = await makeShop({}, tx);
  const [first, second] = [
    await makeListing(shop, { status: "published" }, tx),
    await makeListing(shop, { status: "published" }, tx),
  ];
  return { buyer: await makeActor({}, tx), shop, first: { listingId: first.id }, second: { listingId: second.id } };
}

describe("an inquiry list saved with an account", () => {
  test(
    "stores quantities and order, and deletes removed lines",
    rolledBack(async (tx) => {
      const { buyer, first, second } = await setUp(tx);
      await changeSavedList(buyer, (lines) => withLine(lines, { ...first, quantity: 120 }), tx);
      await changeSavedList(buyer, (lines) => withLine(lines, { ...second, quantity: 500 }), tx);
      expect(await findSavedList(buyer, tx)).toEqual([
        { ...second, quantity: 500 },
        { ...first, quantity: 120 },
      ]);
      const left = await changeSavedList(buyer, (lines) => withoutListing(lines, second.listingId), tx);
      expect(left).toEqual([{ ...first, quantity: 120 }]);
      expect(await findSavedList(buyer, tx)).toEqual(left);
    }),
  );

  test(
    "is merged with the browser's list, whose quantities are newer",
    rolledBack(async (tx) => {
      const { buyer, first, second } = await setUp(tx);
      await changeSavedList(buyer, () => [first, second].map((line) => ({ ...line, quantity: 100 })), tx);
      const ofBrowser = [{ ...second, quantity: 7 }];
      await changeSavedList(buyer, (saved) => withMissing(ofBrowser, saved), tx);
      expect(await findSavedList(buyer, tx)).toEqual([
        { ...first, quantity: 100 },
        { ...second, quantity: 7 },
      ]);
    }),
  );

  test(
    "holds only public listings",
    rolledBack(async (tx) => {
      const { buyer, shop, first } = await setUp(tx);
      const draft = await makeListing(shop, { status: "draft" }, tx);
      const lines = [first.listingId, draft.id, 1].map((listingId) => ({ listingId, quantity: 1 }));
      expect(await changeSavedList(buyer, () => lines, tx)).toEqual([{ ...first, quantity: 1 }]);
    }),
  );

  test(
    "is readable and writable by nobody else, not even by the shop",
    rolledBack(async (tx) => {
      const { buyer, shop, first } = await setUp(tx);
      const [stranger, owner] = [await makeActor({}, tx), await makeActor({ [shop.id]: "owner" }, tx)];
      await changeSavedList(buyer, () => [{ ...first, quantity: 120 }], tx);
      for (const other of [stranger, owner]) {
        expect(await findSavedList(other, tx)).toEqual([]);
        await changeSavedList(other, () => [], tx);
      }
      expect(await tx.$count(inquiryListLines)).toBe(0);
      const row = { userId: buyer.userId, ...first, quantity: 1, addedAt: new Date() };
      const write = (inside: Tx) => inside.insert(inquiryListLines).values(row);
      expect(await outcomeInSavepoint(write, tx)).toMatch(refusedByPolicy);
      expect(await outcomeInSavepoint((each) => asPerson(stranger.userId, write, each), tx)).toMatch(refusedByPolicy);
      expect(await findSavedList(buyer, tx)).toEqual([{ ...first, quantity: 120 }]);
      for (const read of [() => findSavedList(guest, tx), () => changeSavedList(guest, (lines) => lines, tx)])
        await expect(async () => read()).rejects.toThrow(NotAllowed);
    }),
  );
});
