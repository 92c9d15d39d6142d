import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { blockedBuyers } from "@/db/schema";

/** Returns true if the shop has blocked this email address. */
export const isBlockedBuyer = async (shopId: number, email: string, tx: Tx): Promise<boolean> =>
  (await tx.$count(blockedBuyers, and(eq(blockedBuyers.shopId, shopId), eq(blockedBuyers.email, email)))) > 0;
