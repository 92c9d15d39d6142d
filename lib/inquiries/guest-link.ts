import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { inquiries, inquiryLinks } from "@/db/schema";
import { tokenHash } from "./guest-token";
import type { Inquiry } from "./with-own-inquiry";

/**
 * Runs `work` with the inquiry of a private link, locked unless `lock` is false.
 * Returns undefined if the link is unknown or revoked.
 */
export async function withGuestLink<T>(
  token: string,
  work: (inquiry: Inquiry, tx: Tx) => Promise<T>,
  db: Db = database,
  lock = true,
): Promise<T | undefined> {
  const [link] = await db
    .select({ inquiryId: inquiryLinks.inquiryId, shopId: inquiryLinks.shopId })
    .from(inquiryLinks)
    .where(and(eq(inquiryLinks.tokenHash, tokenHash(token)), isNull(inquiryLinks.revokedAt)));
  if (!link) return undefined;
  return asShop(
    link.shopId,
    async (tx) => {
      const query = tx.select().from(inquiries).where(eq(inquiries.id, link.inquiryId));
      const [inquiry] = await (lock ? query.for("update") : query);
      return inquiry && work(inquiry, tx);
    },
    db,
  );
}

/** Returns true if the token belongs to a private link that was revoked. */
export const isRevokedLink = async (token: string, db: Db = database): Promise<boolean> =>
  (await db.$count(
    inquiryLinks,
    and(eq(inquiryLinks.tokenHash, tokenHash(token)), isNotNull(inquiryLinks.revokedAt)),
  )) > 0;
