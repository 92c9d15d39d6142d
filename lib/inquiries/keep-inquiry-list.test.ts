import { describe, expect, test } from "vitest";
import { asPerson, type Tx } from "@/db/client";
import { inquiryListLines } from "@/db/schema";
import { answerTo, makeActor, makeListing, makeShop, refusedByPolicy, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { NotAllowed } from "../core/errors";
import { withLine, withMissing, withoutListing } from "./inquiry-list";
import { changeKeptList, findKeptList } from "./keep-inquiry-list";

async function world(tx: Tx) {
  const shop = await makeShop({}, tx);
  const [first, second] = [
    await makeListing(shop, { status: "published" }, tx),
    await makeListing(shop, { status: "published" }, tx),
  ];
  return { buyer: await makeActor({}, tx), shop, first: { listingId: first.id }, second: { listingId: second.id } };
}

describe("a list kept with an account", () => {
  test(
    "keeps quantities and order, and forgets what was taken off",
    rolledBack(async (tx) => {
      const { buyer, first, second } = await world(tx);
      await changeKeptList(buyer, (lines) => withLine(lines, { ...first, quantity: 120 }), tx);
      await changeKeptList(buyer, (lines) => withLine(lines, { ...second, quantity: 500 }), tx);
      expect(await findKeptList(buyer, tx)).toEqual([
        { ...second, quantity: 500 },
        { ...first, quantity: 120 },
      ]);
      const left = await changeKeptList(buyer, (lines) => withoutListing(lines, second.listingId), tx);
      expect(left).toEqual([{ ...first, quantity: 120 }]);
      expect(await findKeptList(buyer, tx)).toEqual(left);
    }),
  );

  test(
    "is joined by a browser's own, whose quantities are newer",
    rolledBack(async (tx) => {
      const { buyer, first, second } = await world(tx);
      await changeKeptList(buyer, () => [first, second].map((line) => ({ ...line, quantity: 100 })), tx);
      const here = [{ ...second, quantity: 7 }];
      await changeKeptList(buyer, (kept) => withMissing(here, kept), tx);
      expect(await findKeptList(buyer, tx)).toEqual([
        { ...first, quantity: 100 },
        { ...second, quantity: 7 },
      ]);
    }),
  );

  test(
    "holds only designs that anybody may see",
    rolledBack(async (tx) => {
      const { buyer, shop, first } = await world(tx);
      const draft = await makeListing(shop, { status: "draft" }, tx);
      const asked = [first.listingId, draft.id, 1].map((listingId) => ({ listingId, quantity: 1 }));
      expect(await changeKeptList(buyer, () => asked, tx)).toEqual([{ ...first, quantity: 1 }]);
    }),
  );

  test(
    "is nobody else's, not even the shop's",
    rolledBack(async (tx) => {
      const { buyer, shop, first } = await world(tx);
      const [stranger, owner] = [await makeActor({}, tx), await makeActor({ [shop.id]: "owner" }, tx)];
      await changeKeptList(buyer, () => [{ ...first, quantity: 120 }], tx);
      for (const other of [stranger, owner]) {
        expect(await findKeptList(other, tx)).toEqual([]);
        await changeKeptList(other, () => [], tx);
      }
      expect(await tx.$count(inquiryListLines)).toBe(0);
      const row = { userId: buyer.userId, ...first, quantity: 1, addedAt: new Date() };
      const write = (inside: Tx) => inside.insert(inquiryListLines).values(row);
      expect(await answerTo(write, tx)).toMatch(refusedByPolicy);
      expect(await answerTo((each) => asPerson(stranger.userId, write, each), tx)).toMatch(refusedByPolicy);
      expect(await findKeptList(buyer, tx)).toEqual([{ ...first, quantity: 120 }]);
      for (const ask of [() => findKeptList(guest, tx), () => changeKeptList(guest, (lines) => lines, tx)])
        await expect(async () => ask()).rejects.toThrow(NotAllowed);
    }),
  );
});
