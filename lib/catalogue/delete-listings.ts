import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import {
  collectionListings,
  leadTimes,
  listingOrigins,
  listingPictures,
  listings,
  listingTexts,
  milestones,
  originRequests,
  priceTiers,
  trials,
  trialVotes,
  trialWatchers,
  videos,
} from "@/db/schema";

/**
 * Deletes listings that were never public, with all their rows. Call it within `asShop()`, after checking the rights.
 */
export async function deleteListings(ids: readonly number[], tx: Tx): Promise<void> {
  if (ids.length === 0) return;
  for (const part of [
    ...[listingTexts, priceTiers, leadTimes, listingPictures, collectionListings, milestones],
    ...[listingOrigins, originRequests, trialVotes, trialWatchers, trials],
  ])
    await tx.delete(part).where(inArray(part.listingId, [...ids]));
  // The video of a deleted listing remains, unpublished until the shop links it to another listing.
  await tx
    .update(videos)
    .set({ listingId: null, publishedAt: null })
    .where(inArray(videos.listingId, [...ids]));
  await tx.delete(listings).where(inArray(listings.id, [...ids]));
}
