import { and, eq, isNull } from "drizzle-orm";
import { asRequest, type Db, database, type Tx } from "@/db/client";
import { sourcingLinks, sourcingRequests } from "@/db/schema";
import { tokenHash } from "@/lib/inquiries/guest-token";
import { isSignedBy, sign } from "@/lib/security/hmac";

export type RequestRow = typeof sourcingRequests.$inferSelect;

/** Derives the token of a request's private link from its id: 256 bits, base64url. */
export const sourcingToken = (requestId: string): string => sign("sourcing-link", requestId);

const proofPurpose = "sourcing-by-mail";
/** Derives the proof that only the email contains, so that it shows that the sender owns the address. */
export const emailProof = (requestId: string): string => sign(proofPurpose, requestId);
export const isEmailProof = (requestId: string, proof: string): boolean => isSignedBy(proofPurpose, requestId, proof);

/**
 * Runs `work` with the request of a private link, locked unless `lock` is false.
 * Returns undefined if the link is unknown or revoked.
 */
export async function withSourcingLink<T>(
  token: string,
  work: (request: RequestRow, tx: Tx) => Promise<T>,
  db: Db = database,
  lock = true,
): Promise<T | undefined> {
  const [link] = await db
    .select({ requestId: sourcingLinks.requestId })
    .from(sourcingLinks)
    .where(and(eq(sourcingLinks.tokenHash, tokenHash(token)), isNull(sourcingLinks.revokedAt)));
  return link && withRequest(link.requestId, work, db, lock);
}

/** Runs `work` in the context of a request, for its buyer and for scheduled jobs. */
export const withRequest = <T>(
  requestId: string,
  work: (request: RequestRow, tx: Tx) => Promise<T>,
  db: Db = database,
  lock = true,
): Promise<T | undefined> =>
  asRequest(
    requestId,
    async (tx) => {
      const query = tx.select().from(sourcingRequests).where(eq(sourcingRequests.id, requestId));
      const [request] = await (lock ? query.for("update") : query);
      return request && work(request, tx);
    },
    db,
  );
