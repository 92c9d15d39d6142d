import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { messageDrafts } from "@/db/schema";

/** Deletes the member's draft of a reply once it has been sent. */
export const forgetDraft = (inquiryId: string, userId: string, tx: Tx) =>
  tx.delete(messageDrafts).where(and(eq(messageDrafts.inquiryId, inquiryId), eq(messageDrafts.userId, userId)));
