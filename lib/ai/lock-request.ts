import { and, eq } from "drizzle-orm";
import type { ProposalOf } from "@/db/base/assist-proposal";
import type { Tx } from "@/db/client";
import { type AssistKind, assistRequests } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { canRequestAssist } from "./policy";

type OfAssist = { shopId: number; assistId: string };

/** Returns a request of the shop with a row lock. For use within `asShop()`. @throws NotFound */
export async function lockRequest(member: Actor, { shopId, assistId }: OfAssist, tx: Tx) {
  if (!canRequestAssist(member, shopId)) throw new NotFound();
  const [found] = await tx
    .select()
    .from(assistRequests)
    .where(and(eq(assistRequests.id, assistId), eq(assistRequests.shopId, shopId)))
    .for("update");
  if (!found) throw new NotFound();
  return found;
}

/** Returns a proposal with a row lock. @throws NotFound; Refusal if it was accepted or discarded */
export async function lockProposal<Kind extends AssistKind>(member: Actor, of: OfAssist, kind: Kind, tx: Tx) {
  const found = await lockRequest(member, of, tx);
  if (found.kind !== kind) throw new NotFound();
  if (found.status !== "ready" || found.proposal?.kind !== kind) throw new Refusal("assist.refused.gone");
  return { ...found, proposal: found.proposal as ProposalOf<Kind> };
}

/** Logs which fields were accepted, by whom and when, and deletes the texts of the request. */
export async function logAccepted(
  member: Extract<Actor, { kind: "user" }>,
  { shopId, assistId, kind, fields }: OfAssist & { kind: AssistKind; fields: string[] },
  tx: Tx,
): Promise<void> {
  await tx
    .update(assistRequests)
    .set({
      status: "accepted",
      acceptedAt: new Date(),
      acceptedBy: member.userId,
      acceptedFields: fields,
      input: null,
      proposal: null,
    })
    .where(eq(assistRequests.id, assistId));
  await recordEvent(member, { name: "assist.accepted", shopId, assistId, kind }, tx);
}
