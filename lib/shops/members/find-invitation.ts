import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { asInvited, type Db, database } from "@/db/client";
import { memberInvitations, shops, users } from "@/db/schema";
import { sha256Hex } from "@/lib/security/hmac";

/** Finds an invitation by its link without using it up. Undefined if it was used, withdrawn, resent or has expired. */
export async function findInvitation(token: string, db: Db = database) {
  const tokenHash = sha256Hex(token);
  const [invitation] = await asInvited(
    tokenHash,
    (tx) =>
      tx
        .select({
          id: memberInvitations.id,
          shopId: memberInvitations.shopId,
          email: memberInvitations.email,
          role: memberInvitations.role,
          locale: memberInvitations.locale,
          expiresAt: memberInvitations.expiresAt,
          shop: { handle: shops.handle, names: shops.names },
          /** Shown only to the reader of this address's emails. */
          hasAccount: sql<boolean>`exists (select from ${users} u where u.email = ${memberInvitations.email})`,
        })
        .from(memberInvitations)
        .innerJoin(shops, and(eq(shops.id, memberInvitations.shopId), isNull(shops.closedAt)))
        .where(and(eq(memberInvitations.tokenHash, tokenHash), gt(memberInvitations.expiresAt, sql`now()`))),
    db,
  );
  return invitation;
}

export type Invitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>;
