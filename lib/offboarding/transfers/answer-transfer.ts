import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { ownershipTransfers } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { allowOwner } from "@/lib/shops/members/in-owned-shop";
import { completeTransfer } from "./complete-transfer";
import type { AnswerTransfer } from "./input";

/**
 * An owner agrees to a transfer or a merge, which completes it at once, or objects, so that another lead decides.
 * @throws NotFound for strangers, NotAllowed for members other than owners; Refusal unless it waits for the owners
 */
export async function answerTransfer(
  actor: Actor,
  { shopId, ...input }: AnswerTransfer & { shopId: number },
  db: Db = database,
): Promise<void> {
  allowOwner(actor, shopId);
  const { userId } = actor;
  await asShop(
    shopId,
    async (tx) => {
      const isThis = and(eq(ownershipTransfers.shopId, shopId), eq(ownershipTransfers.id, input.transferId));
      const [transfer] = await tx.select().from(ownershipTransfers).where(isThis).for("update");
      if (transfer?.status !== "waiting") throw new Refusal("transfers.over");
      if (input.answer === "agree") return completeTransfer(transfer, { by: actor, answeredBy: userId }, tx);
      const { objection } = input;
      await tx.update(ownershipTransfers).set({ status: "objected", answeredBy: userId, objection }).where(isThis);
      const name = transfer.intoShopId === null ? "transfer.objected" : "merge.objected";
      await recordEvent(actor, { name, shopId, transferId: transfer.id, reason: objection }, tx);
    },
    db,
  );
}
