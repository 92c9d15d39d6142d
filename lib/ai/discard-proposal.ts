import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { assistRequests } from "@/db/schema";
import type { Actor } from "../core/actor";
import { recordEvent } from "../events/record-event";
import { lockRequest } from "./lock-request";

export type OfAssist = { shopId: number; assistId: string };

/** Discards a request and deletes its texts; does nothing if it was accepted, which stays logged. @throws NotFound */
export const discardProposal = (actor: Actor, input: OfAssist, db: Db = database): Promise<void> =>
  asShop(
    input.shopId,
    async (tx) => {
      const { status, kind } = await lockRequest(actor, input, tx);
      if (status === "accepted" || status === "discarded") return;
      await tx
        .update(assistRequests)
        .set({ status: "discarded", failure: null, input: null, proposal: null })
        .where(eq(assistRequests.id, input.assistId));
      await recordEvent(actor, { name: "assist.discarded", ...input, kind }, tx);
    },
    db,
  );
