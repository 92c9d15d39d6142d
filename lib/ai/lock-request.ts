import { and, eq } from "drizzle-orm";
import type { ProposalOf } from "@/db/base/assist-proposal";
import type { Tx } from "@/db/client";
import { type AssistKind, assistRequests } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { canAskForHelp } from "./policy";

type Of = { shopId: number; assistId: string };

/** A question of the shop, locked until the transaction ends. For use within `asShop()`. @throws NotFound */
export async function lockRequest(asker: Actor, { shopId, assistId }: Of, tx: Tx) {
  if (!canAskForHelp(asker, shopId)) throw new NotFound();
  const [found] = await tx
    .select()
    .from(assistRequests)
    .where(and(eq(assistRequests.id, assistId), eq(assistRequests.shopId, shopId)))
    .for("update");
  if (!found) throw new NotFound();
  return found;
}

/** A proposal that waits to be taken over. @throws NotFound; Refusal once it was taken or put away */
export async function lockProposal<Kind extends AssistKind>(asker: Actor, of: Of, kind: Kind, tx: Tx) {
  const found = await lockRequest(asker, of, tx);
  if (found.kind !== kind) throw new NotFound();
  if (found.status !== "ready" || found.proposal?.kind !== kind) throw new Refusal("assist.refused.gone");
  return { ...found, proposal: found.proposal as ProposalOf<Kind> };
}

/** Logs what was taken over, by whom and when; the words themselves are no longer needed here. */
export async function logAccepted(
  asker: Extract<Actor, { kind: "user" }>,
  { shopId, assistId, kind, fields }: Of & { kind: AssistKind; fields: string[] },
  tx: Tx,
): Promise<void> {
  await tx
    .update(assistRequests)
    .set({
      status: "accepted",
      acceptedAt: new Date(),
      acceptedBy: asker.userId,
      acceptedFields: fields,
      input: null,
      proposal: null,
    })
    .where(eq(assistRequests.id, assistId));
  await recordEvent(asker, { name: "assist.accepted", shopId, assistId, kind }, tx);
}
