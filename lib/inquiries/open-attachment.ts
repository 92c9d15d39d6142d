import { and, eq } from "drizzle-orm";
import { asPerson, asShop, type Db, database, type Tx } from "@/db/client";
import { attachments } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { type OpenedAttachment, openFile, type WantedFile } from "../media/attachments/open-file";
import { attachmentStorage } from "../media/storage";
import { byGuestLink } from "./guest-link";
import { canReadInquiry } from "./policy";

/**
 * A file of a message to one of the actor's shops, or of an inquiry the actor sent. A PDF has one size.
 * @throws NotFound for every other id: foreign files do not exist
 */
export async function openAttachment(
  actor: Actor,
  wanted: WantedFile,
  db: Db = database,
  storage = attachmentStorage(),
): Promise<OpenedAttachment> {
  if (actor.kind === "guest") throw new NotFound("attachment");
  const find = (tx: Tx) => findRow(eq(attachments.id, wanted.id), tx);
  for (const { shopId } of actor.memberships) {
    const own = await asShop(shopId, find, db);
    if (own && canReadInquiry(actor, own)) return openFile(own, wanted.size, storage);
  }
  return openFile(await asPerson(actor.userId, find, db), wanted.size, storage);
}

/** A file of the one inquiry a private link leads to. @throws NotFound for every other id, and when the link is not good */
export async function openAttachmentByLink(
  token: string,
  wanted: WantedFile,
  db: Db = database,
  storage = attachmentStorage(),
): Promise<OpenedAttachment> {
  const row = await byGuestLink(
    token,
    (inquiry, tx) => findRow(and(eq(attachments.inquiryId, inquiry.id), eq(attachments.id, wanted.id)), tx),
    db,
    false,
  );
  return openFile(row, wanted.size, storage);
}

type Row = typeof attachments.$inferSelect;

async function findRow(which: ReturnType<typeof and>, tx: Tx): Promise<Row | undefined> {
  const [row] = await tx.select().from(attachments).where(which);
  return row;
}
