import { and, asc, desc, eq, inArray, or } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { asPerson, asShop, type Db, database, type Tx } from "@/db/client";
import { ownershipTransfers, shops, users } from "@/db/schema";
import { type Actor, roleIn } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import { isUuid } from "@/lib/core/id";
import { type OpenedAttachment, openFile, type RequestedFile } from "@/lib/media/attachments/open-file";
import { evidenceStorage } from "@/lib/media/evidence-storage";
import { canEndShop } from "../policy";
import { canSeeTransfers } from "./policy";

const recipients = alias(users, "recipients");
const leads = alias(users, "leads");
const into = alias(shops, "into_shops");
const { id, shopId, intoShopId, reason, status, proposedBy, createdAt, effectiveAt, objection, doneAt } =
  ownershipTransfers;
const columns = {
  ...{ id, shopId, reason, status, proposedBy, createdAt, effectiveAt, objection, doneAt },
  handle: shops.handle,
  names: shops.names,
  toName: recipients.name,
  toEmail: recipients.email,
  proposedByName: leads.name,
  /** Of the shop into which this one is merged; null for a transfer of ownership. */
  intoNames: into.names,
  intoHandle: into.handle,
};
const select = (tx: Tx) =>
  tx
    .select(columns)
    .from(ownershipTransfers)
    .innerJoin(shops, eq(shops.id, shopId))
    .innerJoin(recipients, eq(recipients.id, ownershipTransfers.toUserId))
    .innerJoin(leads, eq(leads.id, proposedBy))
    .leftJoin(into, eq(into.id, ownershipTransfers.intoShopId));
export type ListedTransfer = Awaited<ReturnType<typeof select>>[number];

/**
 * Lists the transfers of a shop and the merges from it and into it, the newest first. @throws NotFound for everyone but
 * operators
 */
export async function listTransfers(actor: Actor, ofShop: number, db: Db = database): Promise<ListedTransfer[]> {
  if (!canSeeTransfers(actor)) throw new NotFound("transfers");
  const isAbout = or(eq(shopId, ofShop), eq(intoShopId, ofShop));
  return asPerson(actor.userId, (tx) => select(tx).where(isAbout).orderBy(desc(createdAt)).limit(20), db);
}

export type OpenTransfer = Pick<ListedTransfer, "id" | "status" | "toName" | "effectiveAt" | "intoHandle"> & {
  handle: string;
};

/** Lists the transfers that wait for owners or leads, the oldest first. @throws NotFound for everyone but operators */
export async function listOpenTransfers(actor: Actor, db: Db = database): Promise<OpenTransfer[]> {
  if (!canSeeTransfers(actor)) throw new NotFound("transfers");
  return asPerson(
    actor.userId,
    (tx) =>
      tx
        .select({ id, status, effectiveAt, toName: recipients.name, handle: shops.handle, intoHandle: into.handle })
        .from(ownershipTransfers)
        .innerJoin(recipients, eq(recipients.id, ownershipTransfers.toUserId))
        .innerJoin(shops, eq(shops.id, shopId))
        .leftJoin(into, eq(into.id, ownershipTransfers.intoShopId))
        .where(inArray(status, ["waiting", "objected"]))
        .orderBy(asc(createdAt))
        .limit(50),
    db,
  );
}

/** Returns the open transfer of a shop to its owners; undefined to other members. @throws NotFound for strangers */
export async function findOwnTransfer(
  actor: Actor,
  ofShop: number,
  db: Db = database,
): Promise<ListedTransfer | undefined> {
  if (!roleIn(actor, ofShop)) throw new NotFound("shop");
  if (!canEndShop(actor, { shopId: ofShop })) return undefined;
  const isOpen = and(eq(shopId, ofShop), inArray(status, ["waiting", "objected"]));
  return (await asShop(ofShop, (tx) => select(tx).where(isOpen), db))[0];
}

/** Opens the document of a transfer. @throws NotFound for everyone but operators */
export async function openTransferDocument(
  actor: Actor,
  { id: transferId, size }: RequestedFile,
  db: Db = database,
  storage = evidenceStorage(),
): Promise<OpenedAttachment> {
  if (!canSeeTransfers(actor) || !isUuid(transferId)) throw new NotFound("document");
  const isThis = eq(id, transferId);
  const [row] = await asPerson(actor.userId, (tx) => tx.select().from(ownershipTransfers).where(isThis), db);
  return openFile(row, size, storage);
}
