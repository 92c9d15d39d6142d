import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { assistSettings } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { assistantHost } from "./configured-assistant";
import { canSwitchAssist } from "./policy";

/** `host` is the provider that the page showed to the owner. */
export type SwitchAssist = { shopId: number; isOn: boolean; host: string };

/**
 * Switches the assistant of a shop on or off. Data is only sent after an owner's consent and only to the shown
 * provider.
 * @throws NotAllowed; Refusal if the market has no provider, or another one than the page showed
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
  const consented = { consentedHost: host, consentedBy: actor.userId, consentedAt: new Date() };
  const consent = { isOn: true, ...consented, consentNamesLicences: true };
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
