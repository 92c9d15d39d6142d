import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { ownershipTransfers } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";

type Transfer = typeof ownershipTransfers.$inferSelect;

/** Ends an open transfer or merge. Call it within asShop() with the transfer locked. @throws Refusal if it is over */
export async function withdrawTransfer(transfer: Transfer, { by }: { by: Actor }, tx: Tx): Promise<void> {
  const { id, shopId, toUserId, intoShopId, status } = transfer;
  if (status !== "waiting" && status !== "objected") throw new Refusal("transfers.over");
  const decidedBy = by.kind === "user" ? by.userId : null;
  await tx.update(ownershipTransfers).set({ status: "withdrawn", decidedBy }).where(eq(ownershipTransfers.id, id));
  const about = { shopId, transferId: id, toUserId };
  await recordEvent(
    by,
    intoShopId === null ? { name: "transfer.withdrawn", ...about } : { name: "merge.withdrawn", ...about, intoShopId },
    tx,
  );
}
