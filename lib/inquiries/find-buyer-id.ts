import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { inquiries } from "@/db/schema";

/** Finds the account of the inquiry's buyer; undefined for a guest. */
export async function findBuyerId(inquiryId: string, tx: Tx): Promise<string | undefined> {
  const [inquiry] = await tx.select({ buyerId: inquiries.buyerId }).from(inquiries).where(eq(inquiries.id, inquiryId));
  return inquiry?.buyerId ?? undefined;
}
