import { and, eq, isNull } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { inquiryLinks } from "@/db/schema";
import { tokenHash } from "./guest-token";

/** Ends a private link: whoever holds it may end it. Ending it twice changes nothing. */
export async function revokeGuestLink(token: string, db: Db = database): Promise<void> {
  await db
    .update(inquiryLinks)
    .set({ revokedAt: new Date() })
    .where(and(eq(inquiryLinks.tokenHash, tokenHash(token)), isNull(inquiryLinks.revokedAt)));
}
