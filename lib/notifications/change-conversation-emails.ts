import { eq } from "drizzle-orm";
import { z } from "zod";
import { asRequest, asShop, type Db, database } from "@/db/client";
import { sourcingRequests } from "@/db/schema";
import { limitAttempts } from "../accounts/rate-limit";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { changeThread } from "../inquiries/threads/thread-row";
import { fingerprint } from "../security/hmac";
import { linkToken } from "../security/link-token";
import { areMailsOff, conversationsOf } from "./conversation-emails";
import { readConversationToken } from "./conversation-token";
import type { About } from "./notice";

export const changeConversationMailsInput = z.object({
  token: linkToken,
  mails: z.enum(["stop", "resume"]),
});
export type ChangeConversationMails = z.output<typeof changeConversationMailsInput>;

const resumeLimit = { limit: 30, windowSeconds: 3_600 };

/**
 * Stops or resumes emails about the conversations of this token; the conversations stay open. Idempotent.
 * @throws NotFound for an invalid token; Refusal if emails are resumed more than 30 times an hour
 */
export async function changeConversationMails(
  actor: Actor,
  { token, mails }: ChangeConversationMails,
  db: Db = database,
): Promise<void> {
  const scope = readConversationToken(token);
  const conversations = scope ? await conversationsOf(scope, db) : [];
  if (conversations.length === 0) throw new NotFound("conversation token");
  if (mails === "resume") await limitAttempts(`mails:resume:${fingerprint(token)}`, resumeLimit, db);
  for (const about of conversations)
    if ((await areMailsOff(about, db)) !== (mails === "stop")) await change(actor, about, mails, db);
}

function change(actor: Actor, about: About, mails: ChangeConversationMails["mails"], db: Db): Promise<void> {
  const since = mails === "stop" ? new Date() : null;
  if (!("inquiryId" in about)) {
    const { requestId } = about;
    const name = since ? "sourcing_request.mails_stopped" : "sourcing_request.mails_resumed";
    return asRequest(
      requestId,
      async (tx) => {
        await tx.update(sourcingRequests).set({ emailsOffAt: since }).where(eq(sourcingRequests.id, requestId));
        await recordEvent(actor, { name, requestId }, tx);
      },
      db,
    );
  }
  const { shopId, inquiryId } = about;
  const name = since ? "inquiry.mails_stopped" : "inquiry.mails_resumed";
  return asShop(
    shopId,
    async (tx) => {
      await changeThread({ id: inquiryId, shopId }, { buyerEmailsOffAt: since }, tx);
      await recordEvent(actor, { name, shopId, inquiryId }, tx);
    },
    db,
  );
}
