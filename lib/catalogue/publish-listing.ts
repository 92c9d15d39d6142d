import { eq, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { listings } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { applyRules } from "../moderation/rules/apply-rules";
import { isHeldByRule } from "../moderation/rules/is-held-by-rule";
import { requireConfirmedShop, requireUnlimitedShop } from "../shops/require-confirmed-shop";
import { getListingFields } from "./get-listing-fields";
import { missingForPublication } from "./missing-for-publication";
import { getListingForUpdate, type ListingReference } from "./own-listing";
import { canPublishListing, isUnpublished } from "./policy";
import { refreshPublicPages } from "./refresh-public-pages";

/**
 * Publishes a draft, unless a rule of moderation holds it. Publishing a published listing changes nothing. A held
 * listing is checked again once operators have decided about it, and keeps being held until then.
 * @throws NotAllowed, NotFound; Refusal when a required part is missing, the shop's email is not confirmed, or the
 * listing is paused or discontinued
 */
export async function publishListing(
  actor: Actor,
  input: ListingReference,
  db: Db = database,
): Promise<{ id: number; isHeld: boolean }> {
  const { shopId, listingId } = input;
  return asShop(
    shopId,
    async (tx) => {
      const listing = await getListingForUpdate(actor, input, tx);
      allow(canPublishListing(actor, listing));
      if (listing.status === "published") return { id: listingId, isHeld: false };
      const isHeld = await isHeldByRule("listing", String(listingId), tx);
      if (!isUnpublished(listing) && !isHeld) throw new Refusal("catalogue.wrongStatus");
      await requireConfirmedShop(shopId, tx);
      await requireUnlimitedShop(shopId, tx);
      if (missingForPublication(await getListingFields(listingId, tx)).length > 0)
        throw new Refusal("catalogue.publishListing.incomplete");
      if (isHeld && (await waitsForDecision(listingId, tx))) return { id: listingId, isHeld };
      const now = new Date();
      await tx
        .update(listings)
        .set({ status: "published", heldStatus: null, publishedAt: now, changedAt: now })
        .where(eq(listings.id, listingId));
      const held = await applyRules(actor, { shopId, listingIds: [listingId] }, tx);
      if (held.length === 0) await recordEvent(actor, { name: "listing.published", shopId, listingId }, tx);
      await refreshPublicPages(listing, tx);
      return { id: listingId, isHeld: held.length > 0 };
    },
    db,
  );
}

async function waitsForDecision(listingId: number, tx: Tx): Promise<boolean> {
  const open = await tx.execute(sql`
    select from moderation_cases
    where target = 'listing' and target_id = ${String(listingId)} and status <> 'decided'`);
  return open.length > 0;
}
