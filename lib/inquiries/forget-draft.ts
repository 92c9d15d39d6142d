import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { messageDrafts } from "@/db/schema";

/** What was sent is no draft any more. */
export const forgetDraft = (inquiryId: string, userId: string, tx: Tx) =>
  tx.delete(messageDrafts).where(and(eq(messageDrafts.inquiryId, inquiryId), eq(messageDrafts.userId, userId)));
