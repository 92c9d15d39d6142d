import { and, eq, isNull } from "drizzle-orm";
import { asRequest, type Db, database, type Tx } from "@/db/client";
import { sourcingLinks, sourcingRequests } from "@/db/schema";
import { tokenHash } from "@/lib/inquiries/guest-token";
import { isSignedBy, sign } from "@/lib/security/hmac";

export type RequestRow = typeof sourcingRequests.$inferSelect;

/** The private link of a request, made again whenever it is needed: 256 bits, base64url. */
export const sourcingToken = (requestId: string): string => sign("sourcing-link", requestId);

const byMail = "sourcing-by-mail";
/** Stands in the mail alone, and so proves that its address is the sender's. */
export const mailProof = (requestId: string): string => sign(byMail, requestId);
export const isMailProof = (requestId: string, proof: string): boolean => isSignedBy(byMail, requestId, proof);

/** Runs `work` with the one request a private link leads to, locked unless told otherwise; undefined when the link is unknown or was revoked. */
export async function bySourcingLink<T>(
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

/** Runs `work` with a request in its own context: for its buyer, and for time. */
export const withRequest = <T>(
  requestId: string,
  work: (request: RequestRow, tx: Tx) => Promise<T>,
  db: Db = database,
  lock = true,
): Promise<T | undefined> =>
  asRequest(
    requestId,
    async (tx) => {
      const wanted = tx.select().from(sourcingRequests).where(eq(sourcingRequests.id, requestId));
      const [request] = await (lock ? wanted.for("update") : wanted);
      return request && work(request, tx);
    },
    db,
  );
