import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { listingPictures } from "@/db/schema";
import { getListingForUpdate, type OfShop } from "../catalogue/own-listing";
import { canEditListing } from "../catalogue/policy";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { beginQuestion } from "./start-prompt";

export type AskDraft = OfShop & { notes: string };

/**
 * Requests texts, attributes and a category for a listing, from its pictures and the shop's texts.
 * @throws NotAllowed, NotFound; Refusal without a picture, and see beginQuestion()
 */
export const askDraft = (actor: Actor, { shopId, listingId, notes }: AskDraft, db: Db = database) =>
  asShop(
    shopId,
    async (tx) => {
      const listing = await getListingForUpdate(actor, { shopId, listingId }, tx);
      allow(canEditListing(actor, listing));
      if ((await tx.$count(listingPictures, eq(listingPictures.listingId, listingId))) === 0)
        throw new Refusal("assist.draft.noPicture");
      return beginQuestion(actor, { shopId, kind: "draft", about: { listingId }, said: { notes } }, tx);
    },
    db,
  );
