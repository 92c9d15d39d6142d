import { and, eq, gt, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type AssistKind, assistRequests, assistSettings } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { assistantHost } from "./configured-assistant";
import { mostADay, usualMinutes } from "./limits";
import { canAskForHelp } from "./policy";

/** `none`: the market has no provider. `off`: the owner has not said yes, or was told of another provider. */
export type AssistState = "none" | "off" | "on";

export type Assist = {
  state: AssistState;
  /** Who would be sent what the shop has. */
  host: string | null;
  consentedAt: Date | null;
  minutes: Record<AssistKind, number>;
  /** Questions that are left within a day. */
  left: number;
};

/** Whether a shop may ask for help. @throws NotFound for who does not work there */
export async function getAssist(
  actor: Actor,
  shopId: number,
  db: Db = database,
  provider = assistantHost(),
): Promise<Assist> {
  if (!canAskForHelp(actor, shopId)) throw new NotFound("shop");
  return asShop(
    shopId,
    async (tx) => {
      const [found] = await tx.select().from(assistSettings).where(eq(assistSettings.shopId, shopId));
      const today = gt(assistRequests.createdAt, sql`now() - interval '1 day'`);
      const asked = await tx.$count(assistRequests, and(eq(assistRequests.shopId, shopId), today));
      const isOn = found?.isOn && found.consentedHost === provider;
      return {
        state: provider === undefined ? "none" : isOn ? "on" : "off",
        host: provider ?? null,
        consentedAt: found?.consentedAt ?? null,
        minutes: found
          ? { draft: found.draftMinutes, reply: found.replyMinutes, captions: found.captionsMinutes }
          : usualMinutes,
        left: Math.max(0, mostADay - asked),
      };
    },
    db,
  );
}
