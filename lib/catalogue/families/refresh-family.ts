import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { listings } from "@/db/schema";
import { isUnpublished } from "../policy";
import { refreshPublicPages } from "../refresh-public-pages";

/** The pages of a design and its relatives tell their family as it is now; nothing for a draft. Ask before a link goes, too. */
export async function refreshFamily(listingId: number, tx: Tx): Promise<void> {
  const [listing] = await tx
    .select({ id: listings.id, shopId: listings.shopId, categoryId: listings.categoryId, status: listings.status })
    .from(listings)
    .where(eq(listings.id, listingId));
  if (listing && !isUnpublished(listing)) await refreshPublicPages(listing, tx);
}
