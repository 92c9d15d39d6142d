import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { assistRequests } from "@/db/schema";
import type { Actor } from "../core/actor";
import { recordEvent } from "../events/record-event";
import { lockRequest } from "./lock-request";

export type OfAssist = { shopId: number; assistId: string };

/** Puts a question and its answer away, and forgets the words. What was taken over stays logged. @throws NotFound */
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
