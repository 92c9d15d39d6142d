import { eq } from "drizzle-orm";
import { asPerson, asShop, type Db, database, type Tx } from "@/db/client";
import { ownershipTransfers } from "@/db/schema";
import { endSessionsOf } from "@/lib/accounts/sessions";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { lockMembers } from "@/lib/shops/members/lock-members";
import { removeFromShop } from "@/lib/shops/members/remove-from-shop";
import { undoMerge } from "../merges/undo-merge";
import { completeTransfer } from "./complete-transfer";
import type { DecideTransfer } from "./input";
import { canDecideObjection, canSeeTransfers, canTransfer } from "./policy";
import { setRole } from "./set-role";
import { undoEndsAt } from "./terms";
import { withdrawTransfer } from "./withdraw-transfer";

type Transfer = typeof ownershipTransfers.$inferSelect;

/**
 * Withdraws an open transfer or merge, confirms one to which an owner has objected, or undoes a completed one within a week.
 * @throws NotFound, NotAllowed for everyone but leads, and for the lead who proposed it to confirm; Refusal if it is
 * past that
 */
export async function decideTransfer(
  actor: Actor,
  { transferId, outcome }: DecideTransfer,
  db: Db = database,
): Promise<void> {
  if (!canSeeTransfers(actor)) throw new NotFound("transfer");
  const isThis = eq(ownershipTransfers.id, transferId);
  const [found] = await asPerson(actor.userId, (tx) => tx.select().from(ownershipTransfers).where(isThis), db);
  if (!found) throw new NotFound("transfer");
  allow(outcome === "confirmed" ? canDecideObjection(actor, found) : canTransfer(actor));
  await asShop(
    found.shopId,
    async (tx) => {
      const [transfer] = await tx.select().from(ownershipTransfers).where(isThis).for("update");
      if (!transfer) throw new NotFound("transfer");
      if (outcome === "confirmed") return confirm(actor, transfer, tx);
      if (outcome === "undone") return undo(actor, transfer, tx);
      await withdrawTransfer(transfer, { by: actor }, tx);
    },
    db,
  );
}

async function confirm(actor: Extract<Actor, { kind: "user" }>, transfer: Transfer, tx: Tx): Promise<void> {
  if (transfer.status !== "objected") throw new Refusal("transfers.over");
  await completeTransfer(transfer, { by: actor, decidedBy: actor.userId }, tx);
}

/** Gives everybody the role that they had before the transfer; a person who was no member leaves. */
async function undo(actor: Extract<Actor, { kind: "user" }>, transfer: Transfer, tx: Tx): Promise<void> {
  const { id, shopId, toUserId, intoShopId, status, doneAt, rolesBefore } = transfer;
  if (status !== "done" || !doneAt || undoEndsAt(doneAt) < new Date()) throw new Refusal("transfers.over");
  if (intoShopId !== null) return undoMerge({ ...transfer, intoShopId }, { by: actor }, tx);
  await lockMembers(shopId, tx);
  for (const { userId, role } of rolesBefore ?? [])
    if (role) await setRole(shopId, userId, role, tx);
    else await removeFromShop(shopId, userId, tx);
  await endSessionsOf(toUserId, tx);
  await tx.update(ownershipTransfers).set({ status: "undone" }).where(eq(ownershipTransfers.id, id));
  await recordEvent(actor, { name: "transfer.undone", shopId, transferId: id, toUserId }, tx);
}
