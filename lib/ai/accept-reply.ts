import { and, eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { messageDrafts } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, NotFound } from "../core/errors";
import { canReplyToInquiry } from "../inquiries/policy";
import { saveDraft } from "../inquiries/threads/save-draft";
import { withOwnInquiry } from "../inquiries/with-own-inquiry";
import { lockProposal, logAccepted } from "./lock-request";

export type AcceptReply = { inquiryId: string; assistId: string };

/**
 * Appends a proposed reply to the member's draft to the buyer; the member sends it.
 * @throws NotAllowed, NotFound; Refusal if the proposal was accepted or discarded before
 */
export const acceptReply = (actor: Actor, { inquiryId, assistId }: AcceptReply, db: Db = database): Promise<void> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async ({ shopId }, tx) => {
      allow(canReplyToInquiry(actor, { shopId }) && actor.kind === "user");
      const { proposal, ...request } = await lockProposal(actor, { shopId, assistId }, "reply", tx);
      if (request.inquiryId !== inquiryId) throw new NotFound();
      const [draft] = await tx
        .select({ body: messageDrafts.body })
        .from(messageDrafts)
        .where(and(eq(messageDrafts.inquiryId, inquiryId), eq(messageDrafts.userId, actor.userId)));
      const body = [draft?.body.trim(), proposal.body].filter(Boolean).join("\n\n").slice(0, 5_000);
      await saveDraft(actor, { inquiryId, body }, tx);
      await logAccepted(actor, { shopId, assistId, kind: "reply", fields: ["body"] }, tx);
    },
    db,
  );
