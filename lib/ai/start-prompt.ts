import { and, eq, gt, inArray, lt, sql } from "drizzle-orm";
import type { ShopSaid } from "@/db/base/assist-proposal";
import type { Tx } from "@/db/client";
import { type AssistKind, assistRequests, assistSettings } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { mostADay, patienceSeconds } from "./limits";
import { canAskForHelp } from "./policy";

type About = { listingId: number } | { inquiryId: string } | { videoId: number };
export type Begin = { shopId: number; kind: AssistKind; about: About; said: ShopSaid };

/**
 * Writes a question down for the worker. While one about the same thing is at work, that one is it; of a proposal nobody
 * took nothing stays. For use within `asShop()`.
 * @throws NotAllowed; Refusal when the shop has not switched help on, or has asked too often today
 */
export async function beginQuestion(
  asker: Actor,
  { shopId, kind, about, said }: Begin,
  tx: Tx,
): Promise<{ assistId: string }> {
  allow(canAskForHelp(asker, shopId) && asker.kind === "user");
  // The lock lets one question of the shop begin at a time, so that the counts below hold.
  const [settings] = await tx.select().from(assistSettings).where(eq(assistSettings.shopId, shopId)).for("update");
  if (!settings?.isOn) throw new Refusal("assist.refused.off");
  const same = and(
    eq(assistRequests.shopId, shopId),
    "listingId" in about
      ? eq(assistRequests.listingId, about.listingId)
      : "inquiryId" in about
        ? eq(assistRequests.inquiryId, about.inquiryId)
        : eq(assistRequests.videoId, about.videoId),
  );
  const longAgo = sql`now() - make_interval(secs => ${patienceSeconds})`;
  await tx
    .update(assistRequests)
    .set({ status: "failed", failure: "slow", finishedAt: new Date() })
    .where(and(same, eq(assistRequests.status, "waiting"), lt(assistRequests.createdAt, longAgo)));
  const [waiting] = await tx
    .select({ assistId: assistRequests.id })
    .from(assistRequests)
    .where(and(same, eq(assistRequests.status, "waiting")));
  if (waiting) return waiting;
  const today = gt(assistRequests.createdAt, sql`now() - interval '1 day'`);
  if ((await tx.$count(assistRequests, and(eq(assistRequests.shopId, shopId), today))) >= mostADay)
    throw new Refusal("assist.refused.tooMany", { count: mostADay });
  await tx
    .update(assistRequests)
    .set({ status: "discarded", failure: null, input: null, proposal: null })
    .where(and(same, inArray(assistRequests.status, ["ready", "failed"])));
  const [made] = await tx
    .insert(assistRequests)
    .values({ shopId, kind, ...about, input: said, userId: asker.userId })
    .returning({ assistId: assistRequests.id });
  if (!made) throw new Error("nothing was written");
  await recordEvent(asker, { name: "assist.asked", shopId, assistId: made.assistId, kind }, tx);
  return made;
}
