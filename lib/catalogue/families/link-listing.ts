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
import { requestOrigin } from "./request-origin";

/**
 * Links a listing of the shop to its parent. For a parent of another shop it sends a request, and the link, always a
 * collaboration, is created once that shop agrees.
 * @returns `isAsked`: true if a request was sent to another shop
 * @throws NotAllowed, NotFound; Refusal for a cycle, a second parent, a parent that is not public, or a refused request
 */
export async function linkListing(
  actor: Actor,
  input: LinkListing,
  db: Db = database,
): Promise<{ isRequested: boolean }> {
  const { shopId, listingId, parentId, relation, changes, grewOn, locale } = input;
  return asShop(
    shopId,
    async (tx) => {
      await lockFamily(listingId, parentId, tx);
      const listing = await getListingForUpdate(actor, { shopId, listingId }, tx);
      allow(canLinkListing(actor, listing));
      const parent = await getParent(parentId, tx);
      const texts = changes ? { [locale]: changes } : {};
      if (parent.shopId !== shopId) {
        await requestOrigin(actor, { listing, parent, changes: texts, grewOn }, tx);
        return { isRequested: true };
      }
      await insertOrigin({ shopId, listingId, parentId, relation, changes: texts, grewOn }, tx);
      await recordEvent(actor, { name: "origin.linked", shopId, listingId, parentId }, tx);
      await refreshFamily(listingId, tx);
      return { isRequested: false };
    },
    db,
  );
}
