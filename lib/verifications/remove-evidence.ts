import { and, eq, isNull } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { verificationEvidence } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { storedNames } from "../media/attachments/attachment";
import { evidenceStorage } from "../media/evidence-storage";
import type { MediaStorage } from "../media/storage";
import { inOwnRequest, type OfShop } from "./in-own-request";
import type { OfEvidence } from "./input";

/**
 * Removes a file that the shop has not sent yet. The file is erased before the transaction commits: without its row it
 * could not be found again.
 * @throws NotFound, NotAllowed; Refusal once it was sent
 */
export async function removeEvidence(
  actor: Actor,
  { shopId, evidenceId }: OfShop & OfEvidence,
  db: Db = database,
  storage: MediaStorage = evidenceStorage(),
): Promise<void> {
  const isThis = and(eq(verificationEvidence.shopId, shopId), eq(verificationEvidence.id, evidenceId));
  const [found] = await asShop(
    shopId,
    (tx) => tx.select({ requestId: verificationEvidence.requestId }).from(verificationEvidence).where(isThis),
    db,
  );
  const requestId = found?.requestId ?? evidenceId;
  await inOwnRequest(
    actor,
    { shopId, requestId },
    async (_, tx) => {
      const [file] = await tx
        .select()
        .from(verificationEvidence)
        .where(and(isThis, isNull(verificationEvidence.erasedAt)));
      if (!file) throw new NotFound("evidence");
      if (file.sentAt) throw new Refusal("verifications.evidence.alreadySent");
      await tx.update(verificationEvidence).set({ erasedAt: new Date() }).where(isThis);
      await recordEvent(actor, { name: "verification.evidence_removed", shopId, requestId, evidenceId }, tx);
      for (const name of storedNames(file)) await storage.remove(name);
    },
    db,
  );
}
