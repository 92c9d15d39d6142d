import { asc, eq, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { memberInvitations } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allowOwner } from "./in-owned-shop";

/** Lists the invitations without a reply, the oldest first. For owners. */
export async function listInvitations(actor: Actor, shopId: number, db: Db = database) {
  allowOwner(actor, shopId);
  return asShop(
    shopId,
    (tx) =>
      tx
        .select({
          id: memberInvitations.id,
          email: memberInvitations.email,
          role: memberInvitations.role,
          sentAt: memberInvitations.sentAt,
          expiresAt: memberInvitations.expiresAt,
          isOver: sql<boolean>`${memberInvitations.expiresAt} <= now()`,
        })
        .from(memberInvitations)
        .where(eq(memberInvitations.shopId, shopId))
        .orderBy(asc(memberInvitations.createdAt), asc(memberInvitations.id)),
    db,
  );
}

export type ListedInvitation = Awaited<ReturnType<typeof listInvitations>>[number];
