import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { inquiries } from "@/db/schema";

/** Finds the buyer's current email address ("" after erasure) and account (undefined for a guest). */
export async function findBuyer(inquiryId: string, tx: Tx): Promise<{ address: string; userId: string | undefined }> {
  const [inquiry] = await tx
    .select({ address: inquiries.buyerEmail, userId: inquiries.buyerId })
    .from(inquiries)
    .where(eq(inquiries.id, inquiryId));
  return { address: inquiry?.address ?? "", userId: inquiry?.userId ?? undefined };
}
