import type { Tx } from "@/db/client";
import { makeActor, makeShop } from "@/db/testing";
import { previewMerge } from "@/lib/offboarding/merges/preview-merge";
import { proposeMerge } from "@/lib/offboarding/merges/propose-merge";
import { memoryStorage, someDocument } from "@/lib/offboarding/transfers/transfers.fixture";
import type { Rows } from "../row";

/** Opens a shop outside of the cast, into which another one can be merged, and returns its handle. */
async function makeTarget(tx: Tx): Promise<string> {
  const { id, handle } = await makeShop({}, tx);
  await makeActor({ [id]: "owner" }, tx);
  return handle;
}

/** Merges of shops by leads. */
export const shopMergeRows: Rows = {
  proposeMerge: {
    may: ["lead"],
    run: async (actor, { shopId }, tx) => {
      const input = { shopId, into: await makeTarget(tx), reason: "Both show the same licence." };
      return proposeMerge(actor, { ...input, ...(await someDocument()) }, tx, memoryStorage());
    },
    isOwn: true,
  },
  previewMerge: {
    may: ["lead"],
    run: async (actor, { shopId }, tx) => previewMerge(actor, { shopId, into: await makeTarget(tx) }, tx),
    isRead: true,
    isOwn: true,
  },
};
