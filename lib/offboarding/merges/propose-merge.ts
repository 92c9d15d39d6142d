import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import { evidenceStorage } from "@/lib/media/evidence-storage";
import type { MediaStorage } from "@/lib/media/storage";
import { canSeeTransfers, canTransfer } from "../transfers/policy";
import { type Document, storeProposal } from "../transfers/store-proposal";
import { completeMerge } from "./complete-merge";
import { findMergeTarget } from "./find-merge-target";
import type { ProposeMerge } from "./input";

/**
 * Proposes to merge a shop as a double into another one, with a photo or a PDF as evidence. It takes effect after a week,
 * as soon as an owner of the double agrees, or at once if its owners own both shops.
 * @throws NotFound, NotAllowed; Refusal for shops that cannot be merged, or while another proposal about them is open
 */
export async function proposeMerge(
  actor: Actor,
  { shopId, into, reason, bytes, name }: Omit<ProposeMerge, "handle"> & Document,
  db: Db = database,
  storage: MediaStorage = evidenceStorage(),
): Promise<void> {
  if (!canSeeTransfers(actor)) throw new NotFound("shop");
  allow(canTransfer(actor));
  const target = await findMergeTarget(actor, { shopId, into }, db);
  const intoShopId = target.id;
  await storeProposal(
    actor,
    { shopId, intoShopId, toUserId: target.ownerId, reason },
    { bytes, name },
    async (made, tx) => {
      const { id: transferId, toUserId } = made;
      await recordEvent(actor, { name: "merge.proposed", shopId, transferId, toUserId, intoShopId, reason }, tx);
      if (target.hasSameOwners)
        await asShop(shopId, (own) => completeMerge({ ...made, intoShopId }, { by: actor }, own), tx);
    },
    { db, storage },
  );
}
