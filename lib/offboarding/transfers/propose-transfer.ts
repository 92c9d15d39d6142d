import { randomBytes } from "node:crypto";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { asPerson, asShop, type Db, database } from "@/db/client";
import { ownershipTransfers, shopMembers, users } from "@/db/schema";
import { violatedConstraint } from "@/db/violation";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { storedName, storedNames } from "@/lib/media/attachments/attachment";
import { cleanFile } from "@/lib/media/attachments/clean-file";
import { fileName, nameInErrors } from "@/lib/media/attachments/file-name";
import { evidenceStorage } from "@/lib/media/evidence-storage";
import { pictureLimits } from "@/lib/media/limits";
import type { MediaStorage } from "@/lib/media/storage";
import { daysFrom } from "../terms";
import type { ProposeTransfer } from "./input";
import { canSeeTransfers, canTransfer } from "./policy";
import { objectionDays } from "./terms";

type Document = { bytes: Uint8Array; name: string };

const documentLimits = { bytes: 20 * 1024 * 1024, pixels: pictureLimits.pixels, pages: 60 };

/**
 * Proposes to transfer a shop to a confirmed account, with a photo or a PDF as evidence, which is stored encrypted. It
 * takes effect after a week, or as soon as an owner agrees. @throws NotFound, NotAllowed; Refusal for an account that
 * cannot own the shop, a document that cannot be read, or while another transfer is open
 */
export async function proposeTransfer(
  actor: Actor,
  { shopId, email, reason, bytes, name }: ProposeTransfer & Document,
  db: Db = database,
  storage: MediaStorage = evidenceStorage(),
): Promise<void> {
  if (!canSeeTransfers(actor)) throw new NotFound("shop");
  allow(canTransfer(actor));
  const toUserId = await findRecipient(shopId, email, db);
  const file = await cleanFile(bytes, nameInErrors(name), documentLimits);
  const stored = { kind: file.kind, key: randomBytes(16).toString("hex") };
  await storage.put(storedName(stored, "whole"), file.whole);
  if (file.kind === "picture") await storage.put(storedName(stored, "small"), file.small);
  const measures = file.kind === "pdf" ? { pages: file.pages } : { width: file.width, height: file.height };
  const document = { ...stored, ...measures, name: fileName(name, file.kind), bytes: file.whole.byteLength };
  try {
    await asPerson(
      actor.userId,
      async (tx) => {
        const terms = { shopId, toUserId, reason, effectiveAt: daysFrom(new Date(), objectionDays) };
        const [made] = await tx
          .insert(ownershipTransfers)
          .values({ ...terms, ...document, proposedBy: actor.userId })
          .returning({ id: ownershipTransfers.id });
        if (!made) throw new Error("the insert returned no transfer");
        await recordEvent(actor, { name: "transfer.proposed", shopId, transferId: made.id, toUserId, reason }, tx);
      },
      db,
    );
  } catch (error) {
    await Promise.all(storedNames(stored).map((each) => storage.remove(each)));
    if (violatedConstraint(error) === "ownership_transfers_one_open") throw new Refusal("transfers.waits");
    throw error;
  }
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
