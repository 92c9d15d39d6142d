import { and, eq, isNull } from "drizzle-orm";
import { asPerson, asShop, type Db, database, type Tx } from "@/db/client";
import { verificationEvidence } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { type OpenedAttachment, openFile, type RequestedFile } from "../media/attachments/open-file";
import { evidenceStorage } from "../media/evidence-storage";
import { canRequestVerification, canSeeRequests } from "./policy";

/**
 * Opens a file of a verification to owners and managers of its shop, and to operators once it was sent to them.
 * @throws NotFound for everybody else and any other id
 */
export async function openEvidence(
  actor: Actor,
  { id, size }: RequestedFile,
  db: Db = database,
  storage = evidenceStorage(),
): Promise<OpenedAttachment> {
  if (actor.kind === "guest") throw new NotFound("evidence");
  for (const { shopId } of actor.memberships) {
    if (!canRequestVerification(actor, shopId)) continue;
    const own = await asShop(shopId, (tx) => findRow(id, shopId, tx), db);
    if (own) return openFile(own, size, storage);
  }
  if (!canSeeRequests(actor)) throw new NotFound("evidence");
  const row = await asPerson(actor.userId, (tx) => findRow(id, undefined, tx), db);
  return openFile(row?.sentAt ? row : undefined, size, storage);
}

async function findRow(id: string, shopId: number | undefined, tx: Tx) {
  const ofShop = shopId === undefined ? undefined : eq(verificationEvidence.shopId, shopId);
  const isStored = and(eq(verificationEvidence.id, id), isNull(verificationEvidence.erasedAt), ofShop);
  const [row] = await tx.select().from(verificationEvidence).where(isStored);
  return row;
}
