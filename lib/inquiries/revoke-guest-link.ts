import { and, eq, isNull } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { inquiryLinks } from "@/db/schema";
import { tokenHash } from "./guest-token";

/** Revokes a private link; anyone who has the token may do so. Idempotent. */
export async function revokeGuestLink(token: string, db: Db = database): Promise<void> {
  await db
    .update(inquiryLinks)
    .set({ revokedAt: new Date() })
    .where(and(eq(inquiryLinks.tokenHash, tokenHash(token)), isNull(inquiryLinks.revokedAt)));
}
