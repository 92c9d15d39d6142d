import { and, eq } from "drizzle-orm";
import { asPerson, asShop, type Db, database, type Tx } from "@/db/client";
import { sourcingAttachments } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { type OpenedAttachment, openFile, type RequestedFile } from "@/lib/media/attachments/open-file";
import { attachmentStorage } from "@/lib/media/storage";
import { withSourcingLink } from "./link";
import { canReadInvitation } from "./policy";

/**
 * Opens a file of a request to which one of the actor's shops is invited, or that the actor sent.
 * @throws NotFound for any other id
 */
export async function openSourcingFile(
  actor: Actor,
  { id, size }: RequestedFile,
  db: Db = database,
  storage = attachmentStorage(),
): Promise<OpenedAttachment> {
  if (actor.kind === "guest") throw new NotFound("attachment");
  const find = (tx: Tx) => findRow(eq(sourcingAttachments.id, id), tx);
  for (const { shopId } of actor.memberships) {
    const file = canReadInvitation(actor, { shopId }) && (await asShop(shopId, find, db));
    if (file) return openFile(file, size, storage);
  }
  return openFile(await asPerson(actor.userId, find, db), size, storage);
}

/** Opens a file of a private link's request. @throws NotFound for any other id or an invalid link */
export async function openSourcingFileByLink(
  token: string,
  { id, size }: RequestedFile,
  db: Db = database,
  storage = attachmentStorage(),
): Promise<OpenedAttachment> {
  const row = await withSourcingLink(
    token,
    (request, tx) => findRow(and(eq(sourcingAttachments.requestId, request.id), eq(sourcingAttachments.id, id)), tx),
    db,
    false,
  );
  return openFile(row, size, storage);
}

async function findRow(which: ReturnType<typeof and>, tx: Tx) {
  const [row] = await tx.select().from(sourcingAttachments).where(which);
  return row;
}
