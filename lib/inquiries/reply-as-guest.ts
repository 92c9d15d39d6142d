import { type Db, database } from "@/db/client";
import { limitAttempts } from "../accounts/rate-limit";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { addMessage, type SentMessage } from "./add-message";
import { withGuestLink } from "./guest-link";
import type { ReplyAsGuest } from "./input";

const replyLimit = { limit: 20, windowSeconds: 3600 };

/**
 * Adds a message as the buyer for the holder of the private link; the shop's members get an email. Idempotent.
 * @throws NotFound if the link is unknown or revoked; Refusal after 20 messages in an hour
 */
export async function replyAsGuest(actor: Actor, input: ReplyAsGuest, db: Db = database): Promise<SentMessage> {
  const sent = await withGuestLink(
    input.token,
    async (inquiry, tx) => {
      await limitAttempts(`inquiry:reply:${inquiry.id}`, replyLimit, tx);
      const { locale } = inquiry;
      const { body, after, uploads } = input;
      return addMessage(actor, inquiry, { side: "buyer", body, after, uploads, locale }, tx);
    },
    db,
  );
  if (!sent) throw new NotFound("guest link");
  return sent;
}
