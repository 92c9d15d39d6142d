import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { shopMembers, shops, users } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { evidenceStorage } from "@/lib/media/evidence-storage";
import type { MediaStorage } from "@/lib/media/storage";
import type { ProposeTransfer } from "./input";
import { canSeeTransfers, canTransfer } from "./policy";
import { type Document, storeProposal } from "./store-proposal";

/**
 * Proposes to transfer a shop to a confirmed account, with a photo or a PDF as evidence, which is stored encrypted. It
 * takes effect after a week, or as soon as an owner agrees. @throws NotFound, NotAllowed; Refusal for a closed shop, an
 * account that cannot own the shop, a document that cannot be read, or while another transfer is open
 */
export async function proposeTransfer(
  actor: Actor,
  { shopId, email, reason, bytes, name }: ProposeTransfer & Document,
  db: Db = database,
  storage: MediaStorage = evidenceStorage(),
): Promise<void> {
  if (!canSeeTransfers(actor)) throw new NotFound("shop");
  allow(canTransfer(actor));
  const isClosed = and(eq(shops.id, shopId), isNotNull(shops.closedAt));
  if ((await db.$count(shops, isClosed)) > 0) throw new Refusal("transfers.isClosed");
  const toUserId = await findRecipient(shopId, email, db);
  await storeProposal(
    actor,
    { shopId, toUserId, reason },
    { bytes, name },
    ({ id }, tx) => recordEvent(actor, { name: "transfer.proposed", shopId, transferId: id, toUserId, reason }, tx),
    { db, storage },
  );
}

/** Returns the id of the confirmed, unlocked account of this email, unless it owns the shop. */
async function findRecipient(shopId: number, email: string, db: Db): Promise<string> {
  const isReady = and(eq(users.email, email), isNotNull(users.emailVerified), isNull(users.lockedAt));
  const [recipient] = await db.select({ id: users.id }).from(users).where(isReady);
  if (!recipient) throw new Refusal("transfers.noAccount", { field: "email" });
  const isOwner = and(
    eq(shopMembers.shopId, shopId),
    eq(shopMembers.userId, recipient.id),
    eq(shopMembers.role, "owner"),
  );
  const [owned, owners] = await asShop(
    shopId,
    async (tx) =>
      [
        await tx.$count(shopMembers, isOwner),
        await tx.$count(shopMembers, and(eq(shopMembers.shopId, shopId), eq(shopMembers.role, "owner"))),
      ] as const,
    db,
  );
  if (owners === 0) throw new NotFound("shop");
  if (owned > 0) throw new Refusal("transfers.isOwner", { field: "email" });
  return recipient.id;
}
