import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { shops } from "@/db/schema";
import { districtTagsOf } from "../shops/in-own-shop";

/**
 * Invalidates the pages that show the verifications of a shop when this transaction commits. The job of the event
 * updates its search rows afterwards. Call it within `asShop()`.
 */
export async function refreshVerifiedPages(shopId: number, tx: Tx): Promise<void> {
  await tx.update(shops).set({ changedAt: new Date() }).where(eq(shops.id, shopId));
  await purgeDocuments(tx, `shop:${shopId}`, "home", "search", ...(await districtTagsOf(shopId, tx)));
}
