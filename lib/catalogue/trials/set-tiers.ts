import { asc, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { listings, priceTiers } from "@/db/schema";
import type { PriceTier } from "../listing";

type ListingReference = { id: number; shopId: number };

export const getTiers = (listingId: number, tx: Tx): Promise<PriceTier[]> =>
  tx
    .select({ fromQuantity: priceTiers.fromQuantity, unitPrice: priceTiers.unitPrice })
    .from(priceTiers)
    .where(eq(priceTiers.listingId, listingId))
    .orderBy(asc(priceTiers.fromQuantity));

/** Replaces the price tiers of a listing. Call it within `asShop()`, after checking the rights. */
export async function setTiers({ id, shopId }: ListingReference, tiers: readonly PriceTier[], tx: Tx): Promise<void> {
  await tx.delete(priceTiers).where(eq(priceTiers.listingId, id));
  if (tiers.length) await tx.insert(priceTiers).values(tiers.map((tier) => ({ listingId: id, shopId, ...tier })));
  await tx.update(listings).set({ changedAt: new Date() }).where(eq(listings.id, id));
}
