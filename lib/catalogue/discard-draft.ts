import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { listingDrafts } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { getListingForUpdate } from "./own-listing";
import { canDraftListing, canEditListing } from "./policy";

export type DiscardDraft = { shopId: number; draftId: string };

/** Deletes unsaved form values. Leaves a saved listing unchanged and returns its id. @throws NotAllowed, NotFound */
export async function discardDraft(
  actor: Actor,
  input: DiscardDraft,
  db: Db = database,
): Promise<{ listingId?: number }> {
  const { shopId, draftId } = input;
  return asShop(
    shopId,
    async (tx) => {
      allow(canDraftListing(actor, shopId));
      const own = and(eq(listingDrafts.shopId, shopId), eq(listingDrafts.id, draftId));
      const [draft] = await tx
        .select({ listingId: listingDrafts.listingId })
        .from(listingDrafts)
        .where(own)
        .for("update");
      if (!draft) throw new NotFound();
      if (draft.listingId) {
        const listing = await getListingForUpdate(actor, { shopId, listingId: draft.listingId }, tx);
        allow(canEditListing(actor, listing));
      }
      await tx.delete(listingDrafts).where(own);
      await recordEvent(actor, { name: "listing_draft.discarded", shopId, draftId }, tx);
      return { listingId: draft.listingId ?? undefined };
    },
    db,
  );
}
