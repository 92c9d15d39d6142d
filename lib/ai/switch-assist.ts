import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { assistSettings } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { assistantHost } from "./configured-assistant";
import { canSwitchAssist } from "./policy";

/** `host`: whom the page named when its owner said yes. */
export type SwitchAssist = { shopId: number; isOn: boolean; host: string };

/**
 * Lets a model help the shop, or no longer. Nothing is sent before an owner said yes, nor to anybody they were not told of.
 * @throws NotAllowed; Refusal when the market has no provider, or another one than the page named
 */
export async function switchAssist(
  actor: Actor,
  { shopId, isOn, host }: SwitchAssist,
  db: Db = database,
  provider = assistantHost(),
): Promise<void> {
  allow(canSwitchAssist(actor, shopId) && actor.kind === "user");
  if (isOn && provider === undefined) throw new Refusal("assist.refused.noProvider");
  if (isOn && provider !== host) throw new Refusal("assist.refused.otherProvider");
  const consent = { isOn: true, consentedHost: host, consentedBy: actor.userId, consentedAt: new Date() };
  await asShop(
    shopId,
    async (tx) => {
      if (isOn)
        await tx
          .insert(assistSettings)
          .values({ shopId, ...consent })
          .onConflictDoUpdate({ target: assistSettings.shopId, set: consent });
      else await tx.update(assistSettings).set({ isOn: false }).where(eq(assistSettings.shopId, shopId));
      await recordEvent(actor, { name: isOn ? "assist.switched_on" : "assist.switched_off", shopId }, tx);
    },
    db,
  );
}
