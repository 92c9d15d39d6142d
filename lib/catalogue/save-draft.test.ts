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
import { keepDraft } from "./save-draft";

const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error("nothing");
  return value;
};

async function makeDesk(tx: Tx) {
  const shop = await makeShop({}, tx);
  const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
  const begun = {
    shopId: shop.id,
    draftId: randomUUID(),
    writer: randomUUID(),
    version: 0,
    values: { "title.zh": "哭" },
  };
  return { shop, assistant, begun, which: { shopId: shop.id, draftId: begun.draftId } };
}

describe("what is typed", () => {
  test(
    "is kept for the whole shop from the first keystroke, and once however often it is sent",
    rolledBack(async (tx) => {
      const { shop, assistant, begun, which } = await makeDesk(tx);
      expect(await keepDraft(assistant, begun, tx)).toMatchObject({ isKept: true, version: 1 });
      // The answer was lost, and more was typed.
      const again = { ...begun, values: { "title.zh": "哭哭马" } };
      expect(await keepDraft(assistant, again, tx)).toMatchObject({ isKept: true, version: 2 });
      const manager = await makeActor({ [shop.id]: "manager" }, tx);
      expect(await findDraft(manager, which, tx)).toMatchObject({ version: 2, values: { "title.zh": "哭哭马" } });
    }),
  );

  test(
    "is never written over by another device that has not seen it",
    rolledBack(async (tx) => {
      const { assistant, begun, which } = await makeDesk(tx);
      await keepDraft(assistant, begun, tx);
      const other = { ...begun, writer: randomUUID(), version: 1, values: { "title.zh": "别处" } };
      expect(await keepDraft(assistant, other, tx)).toMatchObject({ isKept: true, version: 2 });
      const late = { ...begun, writer: randomUUID(), version: 1, values: { "title.zh": "这里" } };
      expect(await keepDraft(assistant, late, tx)).toMatchObject({
        isKept: false,
        other: { version: 2, values: { "title.zh": "别处" } },
      });
      expect(await findDraft(assistant, which, tx)).toMatchObject({ values: { "title.zh": "别处" } });
      expect(await keepDraft(assistant, { ...late, version: 2 }, tx)).toMatchObject({ isKept: true, version: 3 });
    }),
  );

  test(
    "of a public design is no buyer's business until it is saved, and then nothing is left of it",
    rolledBack(async (tx) => {
      const { shop, assistant, begun } = await makeDesk(tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const of = { shopId: shop.id, listingId: (await makeListing(shop, { status: "published" }, tx)).id };
      const before = present(await findListingForEdit(owner, of, tx));
      const values = { ...savedValuesOf(before), "title.en": "Smiling horse" };
      const draft = { ...begun, ...of, base: before.version, values };
      await expect(keepDraft(assistant, draft, tx)).rejects.toThrow(NotAllowed);
      expect(await keepDraft(owner, draft, tx)).toMatchObject({ isKept: true });
      expect((await findListingForEdit(owner, of, tx))?.texts.en?.title).toBe("Crying horse plush toy");
      const preview = await findListingPreview(owner, of, "en", tx);
      expect(preview).toMatchObject({ isChanged: true, wrong: {}, listing: { text: { title: "Smiling horse" } } });
      expect((await findListingForEdit(owner, of, tx))?.version).toBe(before.version);

      await editListing(owner, { ...listingInput.parse(values), ...of, version: before.version }, tx);
      expect(await findDraft(owner, of, tx)).toBeUndefined();
      // An editor that is still open elsewhere hears of it and loses nothing.
      const late = await keepDraft(owner, { ...draft, writer: randomUUID() }, tx);
      expect(late).toMatchObject({ isKept: false, other: { values: { "title.en": "Smiling horse" } } });
    }),
  );

  test(
    "becomes one design, even when it is saved twice",
    rolledBack(async (tx) => {
      const { assistant, begun, which } = await makeDesk(tx);
      await keepDraft(assistant, begun, tx);
      const fields = listingInput.parse({ categoryId: "101", "title.zh": "哭哭马" });
      const first = await draftListing(assistant, { ...fields, ...which }, tx);
      const second = await draftListing(assistant, { ...fields, ...which, sku: "H-1" }, tx);
      expect(second.id).toBe(first.id);
      expect(await findDraft(assistant, which, tx)).toMatchObject({ createdListingId: first.id });
      expect((await findListingForEdit(assistant, { ...which, listingId: first.id }, tx))?.sku).toBe("H-1");
      const late = await keepDraft(assistant, { ...begun, version: 1 }, tx);
      expect(late).toMatchObject({ isKept: false, other: { createdListingId: first.id } });
    }),
  );

  test(
    "can be thrown away, by its shop alone",
    rolledBack(async (tx) => {
      const { assistant, begun, which } = await makeDesk(tx);
      await keepDraft(assistant, begun, tx);
      const stranger = await makeActor({ [(await makeShop({}, tx)).id]: "owner" }, tx);
      await expect(discardDraft(stranger, which, tx)).rejects.toThrow(NotAllowed);
      await discardDraft(assistant, which, tx);
      expect(await findDraft(assistant, which, tx)).toBeUndefined();
      await expect(discardDraft(assistant, which, tx)).rejects.toThrow(NotFound);
      expect(await keepDraft(assistant, { ...begun, version: 1, writer: randomUUID() }, tx)).toEqual({ isKept: false });
    }),
  );
});
