import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import {
  leadTimes,
  listingOrigins,
  listingPictures,
  listings,
  listingTexts,
  originRequests,
  priceTiers,
  trials,
  trialVotes,
  trialWatchers,
} from "@/db/schema";

/** Takes designs no buyer has ever seen out of the tables. For use within `asShop()`; who may is asked before. */
export async function forgetListings(ids: readonly number[], tx: Tx): Promise<void> {
  if (ids.length === 0) return;
  for (const part of [
    ...[listingTexts, priceTiers, leadTimes, listingPictures],
    ...[listingOrigins, originRequests, trialVotes, trialWatchers, trials],
  ])
    await tx.delete(part).where(inArray(part.listingId, [...ids]));
  await tx.delete(listings).where(inArray(listings.id, [...ids]));
}
