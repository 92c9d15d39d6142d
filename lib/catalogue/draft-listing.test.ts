import { describe, expect, test } from "vitest";
import { makeActor, makeShop, rolledBack } from "@/db/testing";
import { guest } from "../core/actor";
import { NotAllowed, Refusal } from "../core/errors";
import { draftListing } from "./draft-listing";
import { findListingForEdit } from "./find-listing-for-edit";
import { findPublicListing } from "./find-public-listing";
import { listingInput } from "./input";

const fields = listingInput.parse({
  categoryId: "101",
  "title.es": "Caballo llorón",
  "attribute.material": "felpa",
  "attribute.poles": "3",
  "tierFrom[]": ["120"],
  "tierPrice[]": ["11.64"],
});

describe("drafting a listing", () => {
  test(
    "is allowed to members of the shop, and the draft is visible to no buyer",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
      const { id } = await draftListing(assistant, { ...fields, shopId: shop.id }, tx);
      expect(await findPublicListing(id, "es", tx)).toBeUndefined();
      for (const actor of [guest, await makeActor({ [other.id]: "owner" }, tx)]) {
        await expect(draftListing(actor, { ...fields, shopId: shop.id }, tx)).rejects.toThrow(NotAllowed);
        expect(await findListingForEdit(actor, { shopId: shop.id, listingId: id }, tx)).toBeUndefined();
        expect(await findListingForEdit(actor, { shopId: other.id, listingId: id }, tx)).toBeUndefined();
      }
    }),
  );

  test(
    "stores the fields in the language they were written in, and only the attributes of the category",
    rolledBack(async (tx) => {
      const shop = await makeShop({ locale: "zh" }, tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const { id } = await draftListing(owner, { ...fields, shopId: shop.id }, tx);
      expect(await findListingForEdit(owner, { shopId: shop.id, listingId: id }, tx)).toMatchObject({
        ...fields,
        attributes: { material: "felpa" },
        locale: "es",
        status: "draft",
        slugs: { es: "caballo-lloron" },
      });
    }),
  );

  test(
    "is refused in an industry and in an unknown category",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      for (const categoryId of [1, 9_999_999])
        await expect(draftListing(owner, { ...fields, categoryId, shopId: shop.id }, tx)).rejects.toThrow(Refusal);
    }),
  );
});
