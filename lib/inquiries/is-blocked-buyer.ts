import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { blockedBuyers } from "@/db/schema";

/** Whether the shop wants no more from this e-mail address. */
export const isBlockedBuyer = async (shopId: number, email: string, tx: Tx): Promise<boolean> =>
  (await tx.$count(blockedBuyers, and(eq(blockedBuyers.shopId, shopId), eq(blockedBuyers.email, email)))) > 0;
