import { and, eq, isNull } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { inquiryLinks } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import { tokenHash } from "../guest-token";
import { asBuyer } from "./as-buyer";
import { changeThread } from "./change-thread";
import type { RevokeOwnLink } from "./input";

/**
 * Revokes the private link of an inquiry for its holder and stops the inquiry's emails. The shop keeps the thread.
 * @throws NotFound if the link is unknown or revoked
 */
export const revokeOwnLink = (actor: Actor, { token }: RevokeOwnLink, db: Db = database): Promise<void> =>
  asBuyer(
    token,
    async (inquiry, tx) => {
      const { id: inquiryId, shopId } = inquiry;
      await revokeGuestLink(token, tx);
      await changeThread(inquiry, { buyerEmailsOffAt: new Date() }, tx);
      await recordEvent(actor, { name: "guest_link.ended", shopId, inquiryId }, tx);
    },
    db,
  );

/** Revokes a private link; anyone who has the token may do so. Idempotent. */
export async function revokeGuestLink(token: string, db: Db = database): Promise<void> {
  await db
    .update(inquiryLinks)
    .set({ revokedAt: new Date() })
    .where(and(eq(inquiryLinks.tokenHash, tokenHash(token)), isNull(inquiryLinks.revokedAt)));
}
