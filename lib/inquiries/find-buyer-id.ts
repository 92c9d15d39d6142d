import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { inquiries } from "@/db/schema";

/** The account of who asked, once there is one. */
export async function findBuyerId(inquiryId: string, tx: Tx): Promise<string | undefined> {
  const [inquiry] = await tx.select({ buyerId: inquiries.buyerId }).from(inquiries).where(eq(inquiries.id, inquiryId));
  return inquiry?.buyerId ?? undefined;
}
