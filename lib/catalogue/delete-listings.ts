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

/** Takes designs no buyer has ever seen out of the tables. For use within `asShop()`; who may is asked before. */
export async function forgetListings(ids: readonly number[], tx: Tx): Promise<void> {
  if (ids.length === 0) return;
  for (const part of [
    ...[listingTexts, priceTiers, leadTimes, listingPictures, collectionListings, milestones],
    ...[listingOrigins, originRequests, trialVotes, trialWatchers, trials],
  ])
    await tx.delete(part).where(inArray(part.listingId, [...ids]));
  // A clip outlives the design it was to show, but nobody sees it until the shop says what it shows now.
  await tx
    .update(videos)
    .set({ listingId: null, publishedAt: null })
    .where(inArray(videos.listingId, [...ids]));
  await tx.delete(listings).where(inArray(listings.id, [...ids]));
}
