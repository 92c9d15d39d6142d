import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { countUnfinished } from "./count-unfinished";
import { discardDraft } from "./discard-draft";
import { findListingForEdit } from "./find-listing-for-edit";
import { saveListingDraft } from "./save-draft";

test(
  "the count of unfinished listings includes drafts and unsaved changes, each listing once",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    const shopId = shop.id;
    const owner = await makeActor({ [shopId]: "owner" }, tx);
    const { id: listingId } = await makeListing(shop, { status: "published" }, tx);
    const count = () => countUnfinished(owner, shopId, tx);
    expect(await count()).toBe(0);
    const draft = { shopId, draftId: randomUUID(), writer: randomUUID(), version: 0, values: { "title.zh": "哭" } };
    await saveListingDraft(owner, draft, tx);
    expect(await count()).toBe(1);
    // Unsaved changes of a public listing count.
    const startChanging = async (id: number) => {
      const base = (await findListingForEdit(owner, { shopId, listingId: id }, tx))?.version;
      const saving = await saveListingDraft(owner, { ...draft, draftId: randomUUID(), listingId: id, base }, tx);
      expect(saving.isSaved).toBe(true);
    };
    await startChanging(listingId);
    expect(await count()).toBe(2);
    // A saved draft with unsaved changes counts once.
    const saved = await makeListing(shop, {}, tx);
    await startChanging(saved.id);
    expect(await count()).toBe(3);
    await discardDraft(owner, { shopId, draftId: draft.draftId }, tx);
    expect(await count()).toBe(2);
    const stranger = await makeActor({}, tx);
    expect(await countUnfinished(stranger, shopId, tx)).toBe(0);
  }),
);
