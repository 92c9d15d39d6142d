import { and, eq } from "drizzle-orm";
import { asPerson, asShop, type Db, database, type Tx } from "@/db/client";
import { attachments } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { type OpenedAttachment, openFile, type RequestedFile } from "../media/attachments/open-file";
import { attachmentStorage } from "../media/storage";
import { withGuestLink } from "./guest-link";
import { canReadInquiry } from "./policy";

/**
 * Opens a file of a message to one of the actor's shops, or of an inquiry that the actor sent. A PDF has one size.
 * @throws NotFound for any other id
 */
export async function openAttachment(
  actor: Actor,
  file: RequestedFile,
  db: Db = database,
  storage = attachmentStorage(),
): Promise<OpenedAttachment> {
  if (actor.kind === "guest") throw new NotFound("attachment");
  const find = (tx: Tx) => findRow(eq(attachments.id, file.id), tx);
  for (const { shopId } of actor.memberships) {
    const own = await asShop(shopId, find, db);
    if (own && canReadInquiry(actor, own)) return openFile(own, file.size, storage);
  }
  return openFile(await asPerson(actor.userId, find, db), file.size, storage);
}

/** Opens a file of a private link's inquiry. @throws NotFound for any other id or an invalid link */
export async function openAttachmentByLink(
  token: string,
  file: RequestedFile,
  db: Db = database,
  storage = attachmentStorage(),
): Promise<OpenedAttachment> {
  const row = await withGuestLink(
    token,
    (inquiry, tx) => findRow(and(eq(attachments.inquiryId, inquiry.id), eq(attachments.id, file.id)), tx),
    db,
    false,
  );
  return openFile(row, file.size, storage);
}

type Row = typeof attachments.$inferSelect;

async function findRow(which: ReturnType<typeof and>, tx: Tx): Promise<Row | undefined> {
  const [row] = await tx.select().from(attachments).where(which);
  return row;
}
