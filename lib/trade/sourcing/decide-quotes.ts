import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { sourcingQuotes } from "@/db/schema";
import { quoteStatusAfter } from "./sealed-quote";

/** Decides all open quotes of a request. */
export const decideQuotes = (requestId: string, step: "pass over" | "expire", tx: Tx) =>
  tx
    .update(sourcingQuotes)
    .set({ status: quoteStatusAfter("sent", step), decidedAt: new Date() })
    .where(and(eq(sourcingQuotes.requestId, requestId), eq(sourcingQuotes.status, "sent")));
