import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { shops } from "@/db/schema";

/** Locks the shop's members until the end of the transaction, and returns the shop. */
export async function lockMembers(shopId: number, tx: Tx) {
  const [shop] = await tx.select().from(shops).where(eq(shops.id, shopId)).for("no key update");
  return shop;
}
