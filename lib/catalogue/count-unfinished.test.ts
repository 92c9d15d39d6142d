import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { countUnfinished } from "./count-unfinished";
import { discardDraft } from "./discard-draft";
import { findListingForEdit } from "./find-listing-for-edit";
import { keepDraft } from "./save-draft";

test(
  "a shop has something to finish while a draft is half filled and not saved",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    const shopId = shop.id;
    const owner = await makeActor({ [shopId]: "owner" }, tx);
    const { id: listingId } = await makeListing(shop, { status: "published" }, tx);
    const count = () => countUnfinished(owner, shopId, tx);
    expect(await count()).toBe(0);
    const draft = { shopId, draftId: randomUUID(), writer: randomUUID(), version: 0, values: { "title.zh": "哭" } };
    await keepDraft(owner, draft, tx);
    expect(await count()).toBe(1);
    // Changes to a public design that are not saved.
    const changing = async (id: number) => {
      const base = (await findListingForEdit(owner, { shopId, listingId: id }, tx))?.version;
      const kept = await keepDraft(owner, { ...draft, draftId: randomUUID(), listingId: id, base }, tx);
      expect(kept.isKept).toBe(true);
    };
    await changing(listingId);
    expect(await count()).toBe(2);
    // A saved draft somebody has open counts once.
    const saved = await makeListing(shop, {}, tx);
    await changing(saved.id);
    expect(await count()).toBe(3);
    await discardDraft(owner, { shopId, draftId: draft.draftId }, tx);
    expect(await count()).toBe(2);
    const stranger = await makeActor({}, tx);
    expect(await countUnfinished(stranger, shopId, tx)).toBe(0);
  }),
);
