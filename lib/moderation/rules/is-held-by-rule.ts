import { and, eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { listings } from "@/db/schema";

/** Returns whether a rule holds the listing under review. Call it within `asShop()`. */
export const isHeldByRule = async (listingId: number, tx: Tx): Promise<boolean> =>
  (await tx.$count(
    listings,
    and(eq(listings.id, listingId), eq(listings.status, "under_review"), isNotNull(listings.heldStatus)),
  )) > 0;
