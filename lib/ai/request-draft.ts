import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { listingPictures } from "@/db/schema";
import { getListingForUpdate, type ListingReference } from "../catalogue/own-listing";
import { canEditListing } from "../catalogue/policy";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { startPrompt } from "./start-prompt";

export type RequestDraft = ListingReference & { notes: string };

/**
 * Requests texts, attributes and a category for a listing, from its pictures and the shop's texts.
 * @throws NotAllowed, NotFound; Refusal without a picture, and see startPrompt()
 */
export const requestDraft = (actor: Actor, { shopId, listingId, notes }: RequestDraft, db: Db = database) =>
  asShop(
    shopId,
    async (tx) => {
      const listing = await getListingForUpdate(actor, { shopId, listingId }, tx);
      allow(canEditListing(actor, listing));
      if ((await tx.$count(listingPictures, eq(listingPictures.listingId, listingId))) === 0)
        throw new Refusal("assist.draft.noPicture");
      return startPrompt(actor, { shopId, kind: "draft", about: { listingId }, input: { notes } }, tx);
    },
    db,
  );
