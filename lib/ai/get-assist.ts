import { and, eq, gt, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type AssistKind, assistRequests, assistSettings } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { assistantHost } from "./configured-assistant";
import { defaultMinutes, maxRequestsPerDay } from "./limits";
import { canRequestAssist } from "./policy";

/** `none`: the market has no provider. `off`: the owner has not consented, or only to another provider. */
export type AssistState = "none" | "off" | "on";

export type Assist = {
  state: AssistState;
  /** The provider that receives the shop's data. */
  host: string | null;
  consentedAt: Date | null;
  minutes: Record<AssistKind, number>;
  /** Requests that the shop has left within 24 h. */
  left: number;
};

/** Returns whether and how a shop can use the assistant. @throws NotFound if the actor is not a member */
export async function getAssist(
  actor: Actor,
  shopId: number,
  db: Db = database,
  provider = assistantHost(),
): Promise<Assist> {
  if (!canRequestAssist(actor, shopId)) throw new NotFound("shop");
  return asShop(
    shopId,
    async (tx) => {
      const [found] = await tx.select().from(assistSettings).where(eq(assistSettings.shopId, shopId));
      const today = gt(assistRequests.createdAt, sql`now() - interval '1 day'`);
      const used = await tx.$count(assistRequests, and(eq(assistRequests.shopId, shopId), today));
      const isOn = found?.isOn && found.consentedHost === provider;
      return {
        state: provider === undefined ? "none" : isOn ? "on" : "off",
        host: provider ?? null,
        consentedAt: found?.consentedAt ?? null,
        minutes: found
          ? { draft: found.draftMinutes, reply: found.replyMinutes, captions: found.captionsMinutes }
          : defaultMinutes,
        left: Math.max(0, maxRequestsPerDay - used),
      };
    },
    db,
  );
}
