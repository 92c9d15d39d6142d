import { and, eq, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { listingDrafts } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { editListing } from "./edit-listing";
import { insertDraft } from "./insert-draft";
import type { ListingFields } from "./listing-fields";
import { canDraftListing } from "./policy";

export type DraftListing = ListingFields & {
  shopId: number;
  /**
   * The unsaved draft it was typed in. A draft that is sent twice changes the listing it became the first time.
   */
  draftId?: string;
};

/**
 * Creates a draft that only the shop sees. All fields except the category may be missing. @throws NotAllowed, Refusal
 */
export async function draftListing(actor: Actor, input: DraftListing, db: Db = database): Promise<{ id: number }> {
  const { shopId, draftId, ...fields } = input;
  allow(canDraftListing(actor, shopId));
  return asShop(
    shopId,
    async (tx) => {
      const savedListingId = draftId && (await lockDraft(shopId, draftId, tx));
      if (savedListingId) return editListing(actor, { ...fields, shopId, listingId: savedListingId }, tx);
      const { id } = await insertDraft({ ...fields, shopId, by: actor }, tx);
      if (draftId) await markSaved(shopId, draftId, id, tx);
      return { id };
    },
    db,
  );
}

/**
 * Returns the listing the draft became, if any. A concurrent request with the same draft waits for the lock.
 */
async function lockDraft(shopId: number, draftId: string, tx: Tx): Promise<number | null | undefined> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${draftId}, 0))`);
  const own = and(eq(listingDrafts.shopId, shopId), eq(listingDrafts.id, draftId));
  const [draft] = await tx.select({ createdListingId: listingDrafts.createdListingId }).from(listingDrafts).where(own);
  return draft?.createdListingId;
}

async function markSaved(shopId: number, id: string, createdListingId: number, tx: Tx): Promise<void> {
  const saved = { createdListingId, values: {} };
  await tx
    .insert(listingDrafts)
    .values({ shopId, id, writer: id, ...saved })
    .onConflictDoUpdate({ target: [listingDrafts.shopId, listingDrafts.id], set: saved });
}
