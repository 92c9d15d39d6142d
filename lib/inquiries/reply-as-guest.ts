import { type Db, database } from "@/db/client";
import { limitAttempts } from "../accounts/rate-limit";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { addMessage, type SentMessage } from "./add-message";
import { byGuestLink } from "./guest-link";
import type { ReplyAsGuest } from "./input";

const pace = { limit: 20, windowSeconds: 3600 };

/**
 * Whoever holds the private link writes on as the buyer; the shop's members are mailed. Sent twice it is one message.
 * @throws NotFound when the link is unknown or revoked; Refusal when too much comes in an hour
 */
export async function replyAsGuest(actor: Actor, input: ReplyAsGuest, db: Db = database): Promise<SentMessage> {
  const sent = await byGuestLink(
    input.token,
    async (inquiry, tx) => {
      await limitAttempts(`inquiry:reply:${inquiry.id}`, pace, tx);
      const { locale } = inquiry;
      const { body, after, uploads } = input;
      return addMessage(actor, inquiry, { side: "buyer", body, after, uploads, locale }, tx);
    },
    db,
  );
  if (!sent) throw new NotFound("guest link");
  return sent;
}
