import { asShop, type Db, database } from "@/db/client";
import { type AssistKind, assistSettings } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { canSetAssistRates } from "./policy";

/** Minutes from 0 to 240 that an accepted proposal of each kind saves. */
export type SetAssistRates = { shopId: number } & Record<AssistKind, number>;

/** Sets the minutes that an accepted proposal saves. @throws NotAllowed */
export async function setAssistRates(
  actor: Actor,
  { shopId, draft, reply, captions }: SetAssistRates,
  db: Db = database,
): Promise<void> {
  allow(canSetAssistRates(actor, shopId));
  const minutes = { draftMinutes: draft, replyMinutes: reply, captionsMinutes: captions };
  await asShop(
    shopId,
    async (tx) => {
      await tx
        .insert(assistSettings)
        .values({ shopId, ...minutes })
        .onConflictDoUpdate({ target: assistSettings.shopId, set: minutes });
      await recordEvent(actor, { name: "assist.rates_set", shopId }, tx);
    },
    db,
  );
}
