import { describe, expect, test } from "vitest";
import { makeActor, makeListing, makeShop, rolledBack } from "@/db/testing";
import { guest } from "../accounts/actor";
import { findListingPreview } from "./find-listing-preview";

describe("the preview of a draft", () => {
  test(
    "shows what buyers will read, to the shop alone",
    rolledBack(async (tx) => {
      const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
      const of = { shopId: shop.id, listingId: (await makeListing(shop, { pictureCount: 2 }, tx)).id };
      const assistant = await makeActor({ [shop.id]: "assistant" }, tx);
      const preview = await findListingPreview(assistant, of, "zh", tx);
      expect(preview).toMatchObject({ status: "published", text: { locale: "zh", title: "哭哭马毛绒玩具" } });
      expect(preview?.pictures).toHaveLength(2);
      const stranger = await makeActor({ [other.id]: "owner" }, tx);
      for (const shopId of [shop.id, other.id])
        for (const actor of [guest, stranger])
          expect(await findListingPreview(actor, { ...of, shopId }, "zh", tx)).toBeUndefined();
    }),
  );

  test(
    "is for drafts; a public design has its own page",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const owner = await makeActor({ [shop.id]: "owner" }, tx);
      const { id } = await makeListing(shop, { status: "published" }, tx);
      expect(await findListingPreview(owner, { shopId: shop.id, listingId: id }, "en", tx)).toBeUndefined();
    }),
  );
});
