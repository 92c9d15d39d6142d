import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { getListingForUpdate } from "../own-listing";
import { getParent } from "./get-parent";
import type { LinkListing } from "./input";
import { insertOrigin } from "./insert-origin";
import { lockFamily } from "./lock-family";
import { canLinkListing } from "./policy";
import { refreshFamily } from "./refresh-family";
import { askForOrigin } from "./request-origin";

/**
 * Says that a design of the shop grew out of another one. Where that is another shop's, it is asked first, and the link
 * stands once it agrees; what comes of that is always a collaboration.
 * @returns whether another shop was asked
 * @throws NotAllowed, NotFound; Refusal for a circle, a second parent, a parent that is not public, or one that refused
 */
export async function linkListing(actor: Actor, input: LinkListing, db: Db = database): Promise<{ isAsked: boolean }> {
  const { shopId, listingId, parentId, relation, changes, grewOn, locale } = input;
  return asShop(
    shopId,
    async (tx) => {
      await lockFamily(listingId, parentId, tx);
      const listing = await getListingForUpdate(actor, { shopId, listingId }, tx);
      allow(canLinkListing(actor, listing));
      const parent = await getParent(parentId, tx);
      const said = changes ? { [locale]: changes } : {};
      if (parent.shopId !== shopId) {
        await askForOrigin(actor, { listing, parent, changes: said, grewOn }, tx);
        return { isAsked: true };
      }
      await insertOrigin({ shopId, listingId, parentId, relation, changes: said, grewOn }, tx);
      await recordEvent(actor, { name: "origin.linked", shopId, listingId, parentId }, tx);
      await refreshFamily(listingId, tx);
      return { isAsked: false };
    },
    db,
  );
}
