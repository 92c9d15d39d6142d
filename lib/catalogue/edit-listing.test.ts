import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { listingPictures, listings, listingTexts } from "@/db/schema";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { NotAllowed, NotFound } from "../core/errors";
import { editListing } from "./edit-listing";
import { findListingForEdit, type ListingForEdit } from "./find-listing-for-edit";
import { findPublicListing } from "./find-public-listing";

const present = (listing: ListingForEdit | undefined): ListingForEdit => {
  if (!listing) throw new Error("no listing");
  return listing;
};

describe("editing a listing", () => {
  test(
    "changes the public text, but not the slugs that exist",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const listing = await makeListing(shop, { status: "published", titles: { en: "Crying horse plush toy" } }, tx);
      const reference = { shopId: shop.id, listingId: listing.id };
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const before = present(await findListingForEdit(owner, reference, tx));
      const texts = {
        en: { title: "Smiling horse", description: "" },
        fr: { title: "Cheval souriant", description: "" },
      };
      await editListing(owner, { ...before, ...reference, texts, tiers: [{ fromQuantity: 60, unitPrice: 999 }] }, tx);
      expect(await findPublicListing(listing.id, "en", tx)).toMatchObject({
        text: { title: "Smiling horse" },
        slugs: { en: "crying-horse-plush-toy", fr: "cheval-souriant" },
        tiers: [{ fromQuantity: 60, unitPrice: 999 }],
      });
    }),
  );

  test(
    "is allowed to assistants for a draft, and to managers once it is public",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
      const manager = await makeActor({ [shop.id]: "manager" }, tx);
      for (const status of ["draft", "published", "paused", "discontinued"] as const) {
        const { id } = await makeListing(shop, { status }, tx);
        const reference = { shopId: shop.id, listingId: id };
        const fields = present(await findListingForEdit(assistant, reference, tx));
        const edit = editListing(assistant, { ...fields, ...reference }, tx);
        if (status === "draft") await edit;
        else await expect(edit).rejects.toThrow(NotAllowed);
        await editListing(manager, { ...fields, ...reference, version: undefined }, tx);
      }
    }),
  );

  test(
    "is refused as not found for a listing of another shop",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const stranger = await makeActor({ [other.id]: "owner" }, tx);
      for (const status of ["draft", "published"] as const) {
        const { id } = await makeListing(shop, { status }, tx);
        const fields = present(await findListingForEdit(owner, { shopId: shop.id, listingId: id }, tx));
        for (const shopId of [shop.id, other.id])
          await expect(editListing(stranger, { ...fields, shopId, listingId: id }, tx)).rejects.toThrow(NotFound);
      }
    }),
  );

  test(
    "is refused with a picture of another shop, even a public one",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const { id } = await makeListing(shop, {}, tx);
      const foreign = await makeListing(other, { status: "published" }, tx);
      const [stolen] = await tx.select().from(listingPictures).where(eq(listingPictures.listingId, foreign.id));
      const reference = { shopId: shop.id, listingId: id };
      const fields = present(await findListingForEdit(owner, reference, tx));
      await expect(
        editListing(owner, { ...fields, ...reference, pictureIds: [stolen?.pictureId ?? ""] }, tx),
      ).rejects.toMatchObject({ code: "catalogue.editor.pictures.gone" });
    }),
  );

  test(
    "is refused if a public listing would lose a required part or was changed meanwhile",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const { id } = await makeListing(shop, { status: "published" }, tx);
      const reference = { shopId: shop.id, listingId: id };
      const fields = present(await findListingForEdit(owner, reference, tx));
      await expect(editListing(owner, { ...fields, ...reference, tiers: [] }, tx)).rejects.toMatchObject({
        code: "catalogue.editor.publicNeedsAll",
      });
      await asShop(
        shop.id,
        (inside) =>
          inside
            .update(listings)
            .set({ changedAt: new Date(0) })
            .where(eq(listings.id, id)),
        tx,
      );
      await expect(editListing(owner, { ...fields, ...reference }, tx)).rejects.toMatchObject({
        code: "catalogue.editor.changedMeanwhile",
      });
    }),
  );

  test(
    "keeps the translations of attributes that were not changed",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const material = { zh: "毛绒", en: "plush" };
      const { id } = await makeListing(shop, { categoryId: 101, attributes: { material, size: { zh: "大" } } }, tx);
      await asShop(
        shop.id,
        (inside) => inside.update(listingTexts).set({ origin: "built" }).where(eq(listingTexts.listingId, id)),
        tx,
      );
      const reference = { shopId: shop.id, listingId: id };
      const fields = present(await findListingForEdit(owner, reference, tx));
      const texts = { ...fields.texts, en: { title: "Crying horse", description: "Soft." } };
      await editListing(
        owner,
        { ...fields, ...reference, texts, attributes: { ...fields.attributes, size: "小" } },
        tx,
      );
      await asShop(
        shop.id,
        async (inside) => {
          const [row] = await inside.select().from(listings).where(eq(listings.id, id));
          expect(row?.attributes).toEqual({ material, size: { zh: "小" } });
          const own = and(eq(listingTexts.listingId, id), eq(listingTexts.origin, "own"));
          expect(await inside.select({ locale: listingTexts.locale }).from(listingTexts).where(own)).toEqual([
            { locale: "en" },
          ]);
        },
        tx,
      );
    }),
  );
});
