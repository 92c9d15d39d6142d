import { and, eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { threads } from "@/db/schema";
import { Refusal } from "../core/errors";
import type { Inquiry } from "./with-own-inquiry";

/**
 * Guards everything that a shop sends to a buyer: messages and quotes. @throws Refusal if the buyer blocked the shop
 */
export async function refuseWhenBlocked({ id }: Pick<Inquiry, "id">, tx: Tx): Promise<void> {
  const blocked = and(eq(threads.inquiryId, id), isNotNull(threads.buyerBlockedAt));
  if ((await tx.$count(threads, blocked)) > 0) throw new Refusal("threads.block.shopIsBlocked");
}
