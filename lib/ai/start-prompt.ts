import { and, eq, gt, inArray, lt, sql } from "drizzle-orm";
import type { ShopInput } from "@/db/base/assist-proposal";
import type { Tx } from "@/db/client";
import { type AssistKind, assistRequests, assistSettings } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { maxRequestsPerDay, timeoutSeconds } from "./limits";
import { canRequestAssist } from "./policy";

type About = { listingId: number } | { inquiryId: string } | { videoId: number };
export type StartPrompt = { shopId: number; kind: AssistKind; about: About; input: ShopInput };

/**
 * Inserts a request for the worker, or returns the waiting one about the same object. Discards its former proposals.
 * For use within `asShop()`.
 * @throws NotAllowed; Refusal if the shop has not switched the assistant on, or has reached its limit for today
 */
export async function startPrompt(
  member: Actor,
  { shopId, kind, about, input }: StartPrompt,
  tx: Tx,
): Promise<{ assistId: string }> {
  allow(canRequestAssist(member, shopId) && member.kind === "user");
  // The lock serializes requests of a shop, so that the counts below are exact.
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
  const deadline = sql`now() - make_interval(secs => ${timeoutSeconds})`;
  await tx
    .update(assistRequests)
    .set({ status: "failed", failure: "slow", finishedAt: new Date() })
    .where(and(same, eq(assistRequests.status, "waiting"), lt(assistRequests.createdAt, deadline)));
  const [waiting] = await tx
    .select({ assistId: assistRequests.id })
    .from(assistRequests)
    .where(and(same, eq(assistRequests.status, "waiting")));
  if (waiting) return waiting;
  const today = gt(assistRequests.createdAt, sql`now() - interval '1 day'`);
  if ((await tx.$count(assistRequests, and(eq(assistRequests.shopId, shopId), today))) >= maxRequestsPerDay)
    throw new Refusal("assist.refused.tooMany", { count: maxRequestsPerDay });
  await tx
    .update(assistRequests)
    .set({ status: "discarded", failure: null, input: null, proposal: null })
    .where(and(same, inArray(assistRequests.status, ["ready", "failed"])));
  const [request] = await tx
    .insert(assistRequests)
    .values({ shopId, kind, ...about, input, userId: member.userId })
    .returning({ assistId: assistRequests.id });
  if (!request) throw new Error("Inserting the request returned no row");
  await recordEvent(member, { name: "assist.requested", shopId, assistId: request.assistId, kind }, tx);
  return request;
}
