import { type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { addMessage, type SentMessage } from "./add-message";
import type { ReplyAsShop } from "./input";
import { canReplyToInquiry } from "./policy";
import { refuseWhenBlocked } from "./refuse-when-blocked";
import { withOwnInquiry } from "./with-own-inquiry";

/**
 * Replies to the buyer in the name of the shop; the buyer gets an email. Idempotent.
 * @throws Refusal if the inquiry is held or spam, or if the buyer has blocked the shop
 */
export async function replyAsShop(actor: Actor, input: ReplyAsShop, db: Db = database): Promise<SentMessage> {
  return withOwnInquiry(
    actor,
    input.inquiryId,
    async (inquiry, tx) => {
      allow(canReplyToInquiry(actor, inquiry));
      if (inquiry.heldReason || inquiry.status === "spam") throw new Refusal("inquiries.replyAsShop.held");
      await refuseWhenBlocked(inquiry, tx);
      const locale = actor.kind === "user" ? actor.locale : inquiry.locale;
      const { body, after, uploads } = input;
      return addMessage(actor, inquiry, { side: "shop", body, after, uploads, locale }, tx);
    },
    db,
  );
}
