import { type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { canReplyToInquiry } from "../inquiries/policy";
import { withOwnInquiry } from "../inquiries/with-own-inquiry";
import { startPrompt } from "./start-prompt";
import type { Topic } from "./topics";

export type RequestReply = { inquiryId: string; topics: Topic[]; notes: string };

/**
 * Requests a reply to a buyer about these topics. @throws NotAllowed, NotFound; Refusal if the inquiry is held or spam,
 * without topics and notes, and see startPrompt()
 */
export const requestReply = (actor: Actor, { inquiryId, topics, notes }: RequestReply, db: Db = database) =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      const { shopId } = inquiry;
      allow(canReplyToInquiry(actor, inquiry));
      if (inquiry.heldReason !== null || inquiry.status === "spam") throw new Refusal("threads.state.refused");
      if (topics.length === 0 && !notes) throw new Refusal("assist.reply.empty", { field: "notes" });
      return startPrompt(actor, { shopId, kind: "reply", about: { inquiryId }, input: { notes, topics } }, tx);
    },
    db,
  );
