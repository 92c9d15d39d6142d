import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { NotAllowed, NotFound } from "../core/errors";
import { discardDraft } from "./discard-draft";
import { draftListing } from "./draft-listing";
import { editListing } from "./edit-listing";
import { findDraft } from "./find-draft";
import { findListingForEdit } from "./find-listing-for-edit";
import { findListingPreview } from "./find-listing-preview";
import { savedValuesOf } from "./form-values";
import { listingInput } from "./input";
import { saveListingDraft } from "./save-draft";

const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("expected a value");
  return value;
};

async function makeDraftInput(tx: Tx) {
  const shop = await makeShop({}, tx);
  const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
  const draft = {
    shopId: shop.id,
    draftId: randomUUID(),
    writer: randomUUID(),
    version: 0,
    values: { "title.zh": "哭" },
  };
  return { shop, assistant, draft, reference: { shopId: shop.id, draftId: draft.draftId } };
}

describe("saving a draft", () => {
  test(
    "stores the values for all members of the shop, and a repeated request does not conflict",
    rolledBack(async (tx) => {
      const { shop, assistant, draft, reference } = await makeDraftInput(tx);
      expect(await saveListingDraft(assistant, draft, tx)).toMatchObject({ isSaved: true, version: 1 });
      // The editor did not receive the response and sends a longer text.
      const again = { ...draft, values: { "title.zh": "哭哭马" } };
      expect(await saveListingDraft(assistant, again, tx)).toMatchObject({ isSaved: true, version: 2 });
      const manager = await makeActor({ [shop.id]: "manager" }, tx);
      expect(await findDraft(manager, reference, tx)).toMatchObject({ version: 2, values: { "title.zh": "哭哭马" } });
    }),
  );

  test(
    "is refused for another device that has not loaded the newest version",
    rolledBack(async (tx) => {
      const { assistant, draft, reference } = await makeDraftInput(tx);
      await saveListingDraft(assistant, draft, tx);
      const other = { ...draft, writer: randomUUID(), version: 1, values: { "title.zh": "别处" } };
      expect(await saveListingDraft(assistant, other, tx)).toMatchObject({ isSaved: true, version: 2 });
      const late = { ...draft, writer: randomUUID(), version: 1, values: { "title.zh": "这里" } };
      expect(await saveListingDraft(assistant, late, tx)).toMatchObject({
        isSaved: false,
        other: { version: 2, values: { "title.zh": "别处" } },
      });
      expect(await findDraft(assistant, reference, tx)).toMatchObject({ values: { "title.zh": "别处" } });
      expect(await saveListingDraft(assistant, { ...late, version: 2 }, tx)).toMatchObject({
        isSaved: true,
        version: 3,
      });
    }),
  );

  test(
    "does not change a public listing until the listing is saved, which deletes the draft",
    rolledBack(async (tx) => {
      const { shop, assistant, draft } = await makeDraftInput(tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const reference = { shopId: shop.id, listingId: (await makeListing(shop, { status: "published" }, tx)).id };
      const before = present(await findListingForEdit(owner, reference, tx));
      const values = { ...savedValuesOf(before), "title.en": "Smiling horse" };
      const edit = { ...draft, ...reference, base: before.version, values };
      await expect(saveListingDraft(assistant, edit, tx)).rejects.toThrow(NotAllowed);
      expect(await saveListingDraft(owner, edit, tx)).toMatchObject({ isSaved: true });
      expect((await findListingForEdit(owner, reference, tx))?.texts.en?.title).toBe("Crying horse plush toy");
      const preview = await findListingPreview(owner, reference, "en", tx);
      expect(preview).toMatchObject({ isChanged: true, wrong: {}, listing: { text: { title: "Smiling horse" } } });
      expect((await findListingForEdit(owner, reference, tx))?.version).toBe(before.version);

      await editListing(owner, { ...listingInput.parse(values), ...reference, version: before.version }, tx);
      expect(await findDraft(owner, reference, tx)).toBeUndefined();
      // Another open editor is refused with the saved values.
      const late = await saveListingDraft(owner, { ...edit, writer: randomUUID() }, tx);
      expect(late).toMatchObject({ isSaved: false, other: { values: { "title.en": "Smiling horse" } } });
    }),
  );

  test(
    "becomes one listing, even when the listing is saved twice",
    rolledBack(async (tx) => {
      const { assistant, draft, reference } = await makeDraftInput(tx);
      await saveListingDraft(assistant, draft, tx);
      const fields = listingInput.parse({ categoryId: "101", "title.zh": "哭哭马" });
      const first = await draftListing(assistant, { ...fields, ...reference }, tx);
      const second = await draftListing(assistant, { ...fields, ...reference, sku: "H-1" }, tx);
      expect(second.id).toBe(first.id);
      expect(await findDraft(assistant, reference, tx)).toMatchObject({ createdListingId: first.id });
      expect((await findListingForEdit(assistant, { ...reference, listingId: first.id }, tx))?.sku).toBe("H-1");
      const late = await saveListingDraft(assistant, { ...draft, version: 1 }, tx);
      expect(late).toMatchObject({ isSaved: false, other: { createdListingId: first.id } });
    }),
  );

  test(
    "is undone by discarding the draft, which only its shop may do",
    rolledBack(async (tx) => {
      const { assistant, draft, reference } = await makeDraftInput(tx);
      await saveListingDraft(assistant, draft, tx);
      const stranger = await makeActor({ [(await makeShop({}, tx)).id]: "owner" }, tx);
      await expect(discardDraft(stranger, reference, tx)).rejects.toThrow(NotAllowed);
      await discardDraft(assistant, reference, tx);
      expect(await findDraft(assistant, reference, tx)).toBeUndefined();
      await expect(discardDraft(assistant, reference, tx)).rejects.toThrow(NotFound);
      expect(await saveListingDraft(assistant, { ...draft, version: 1, writer: randomUUID() }, tx)).toEqual({
        isSaved: false,
      });
    }),
  );
});
