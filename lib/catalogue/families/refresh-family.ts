import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { listings } from "@/db/schema";
import { isUnpublished } from "../policy";
import { refreshPublicPages } from "../refresh-public-pages";

/** Refreshes the pages of a listing and its relatives; does nothing for a draft. Call it before a link is deleted. */
export async function refreshFamily(listingId: number, tx: Tx): Promise<void> {
  const [listing] = await tx
    .select({ id: listings.id, shopId: listings.shopId, categoryId: listings.categoryId, status: listings.status })
    .from(listings)
    .where(eq(listings.id, listingId));
  if (listing && !isUnpublished(listing)) await refreshPublicPages(listing, tx);
}
