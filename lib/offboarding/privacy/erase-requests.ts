import { eq, inArray, or, sql } from "drizzle-orm";
import { asPerson, asRequest, type Tx } from "@/db/client";
import { sourcingAttachments, sourcingBuyers, sourcingLinks, sourcingRequests } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { deleteFiles, type StoredFile } from "@/lib/media/attachments/delete-files";
import { endSourcingRequest } from "@/lib/trade/sourcing/end-sourcing-request";
import { sourcingToken } from "@/lib/trade/sourcing/link";
import { erasedText } from "./erase-buyer";

/**
 * Withdraws a person's open sourcing requests, removes identity, texts and files from all of them, and revokes the
 * private links. Category, quantity and the shops' own quotes stay.
 */
export async function eraseRequests(actor: Extract<Actor, { kind: "user" }>, tx: Tx): Promise<void> {
  const { userId } = actor;
  const own = await asPerson(userId, (inside) => listOwn(userId, inside), tx);
  const files: StoredFile[] = [];
  for (const { id } of own) {
    await endSourcingRequest(actor, { token: sourcingToken(id), how: "withdraw" }, tx);
    files.push(...(await asRequest(id, (inside) => eraseRequest(id, inside), tx)));
  }
  await deleteFiles(files, tx);
}

const listOwn = (userId: string, tx: Tx) => {
  const byAddress = tx
    .select({ id: sourcingBuyers.requestId })
    .from(sourcingBuyers)
    .where(eq(sourcingBuyers.email, sql`(select current_email())`));
  return tx
    .select({ id: sourcingRequests.id })
    .from(sourcingRequests)
    .where(or(eq(sourcingRequests.buyerId, userId), inArray(sourcingRequests.id, byAddress)))
    .orderBy(sourcingRequests.id);
};

async function eraseRequest(id: string, tx: Tx): Promise<StoredFile[]> {
  await tx
    .update(sourcingRequests)
    .set({ buyerId: null, title: erasedText, details: erasedText, port: null })
    .where(eq(sourcingRequests.id, id));
  await tx
    .update(sourcingBuyers)
    .set({ name: erasedText, email: "", company: null })
    .where(eq(sourcingBuyers.requestId, id));
  await tx.update(sourcingLinks).set({ revokedAt: new Date() }).where(eq(sourcingLinks.requestId, id));
  return tx
    .delete(sourcingAttachments)
    .where(eq(sourcingAttachments.requestId, id))
    .returning({ kind: sourcingAttachments.kind, key: sourcingAttachments.key });
}
