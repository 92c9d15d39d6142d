import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { findListingForEdit } from "./find-listing-for-edit";
import { findListingPreview } from "./find-listing-preview";
import { findPublicListing } from "./find-public-listing";
import { saveListingDraft } from "./save-draft";

describe("the preview of a draft", () => {
  test(
    "shows the future public page to the shop only",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      const reference = { shopId: shop.id, listingId: (await makeListing(shop, { pictureCount: 2 }, tx)).id };
      const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
      const preview = (await findListingPreview(assistant, reference, "zh", tx))?.listing;
      expect(preview).toMatchObject({ status: "published", text: { locale: "zh", title: "哭哭马毛绒玩具" } });
      expect(preview?.pictures).toHaveLength(2);
      const stranger = await makeActor({ [other.id]: "owner" }, tx);
      for (const shopId of [shop.id, other.id])
        for (const actor of [guest, stranger])
          expect(await findListingPreview(actor, { ...reference, shopId }, "zh", tx)).toBeUndefined();
    }),
  );

  test(
    "of a public listing shows unsaved prices and pictures, and changes nothing",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const reference = { shopId: shop.id, listingId: (await makeListing(shop, { status: "paused" }, tx)).id };
      const saved = await findPublicListing(reference.listingId, "en", tx);
      const base = (await findListingForEdit(owner, reference, tx))?.version;
      const values = {
        categoryId: "101",
        "title.en": "Smiling horse",
        "tierFrom[]": ["40"],
        "tierPrice[]": ["9.50"],
      };
      await saveListingDraft(
        owner,
        { ...reference, base, draftId: randomUUID(), writer: randomUUID(), version: 0, values },
        tx,
      );
      expect(await findListingPreview(owner, reference, "en", tx)).toMatchObject({
        isChanged: true,
        wrong: {},
        listing: { status: "published", tiers: [{ fromQuantity: 40, unitPrice: 950 }], pictures: [] },
      });
      expect(await findPublicListing(reference.listingId, "en", tx)).toEqual(saved);
    }),
  );

  test(
    "lists the errors of invalid unsaved values, and shows the saved listing",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const reference = { shopId: shop.id, listingId: (await makeListing(shop, { status: "published" }, tx)).id };
      const base = (await findListingForEdit(owner, reference, tx))?.version;
      const values = { categoryId: "101", "title.en": "Smiling horse", piecesPerCarton: "many" };
      await saveListingDraft(
        owner,
        { ...reference, base, draftId: randomUUID(), writer: randomUUID(), version: 0, values },
        tx,
      );
      expect(await findListingPreview(owner, reference, "en", tx)).toMatchObject({
        isChanged: false,
        wrong: { piecesPerCarton: "catalogue.editor.notAQuantity" },
        listing: { text: { title: "Crying horse plush toy" } },
      });
    }),
  );
});
