import type { Tx } from "@/db/client";
import { threads } from "@/db/schema";
import type { Inquiry } from "../with-own-inquiry";

type Changes = Partial<Omit<typeof threads.$inferInsert, "inquiryId" | "shopId">>;

/** Changes the thread's row of an inquiry, or inserts it. */
export const changeThread = (inquiry: Pick<Inquiry, "id" | "shopId">, to: Changes, tx: Tx) =>
  tx
    .insert(threads)
    .values({ inquiryId: inquiry.id, shopId: inquiry.shopId, ...to })
    .onConflictDoUpdate({ target: threads.inquiryId, set: to });
