import { eq } from "drizzle-orm";
import { z } from "zod";
import { asRequest, asShop, type Db, database } from "@/db/client";
import { sourcingRequests } from "@/db/schema";
import { limitAttempts } from "../accounts/rate-limit";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { changeThread } from "../inquiries/threads/change-thread";
import { sha256Hex } from "../security/hmac";
import { linkToken } from "../security/link-token";
import { areEmailsOff, listConversations } from "./conversation-emails";
import { readConversationToken } from "./conversation-token";
import type { ConversationRef } from "./notice";

export const changeConversationEmailsInput = z.object({
  token: linkToken,
  mails: z.enum(["stop", "resume"]),
});
export type ChangeConversationEmails = z.output<typeof changeConversationEmailsInput>;

const resumeLimit = { limit: 30, windowSeconds: 3_600 };

/**
 * Stops or resumes emails about the conversations of this token; the conversations stay open. Idempotent.
 * @throws NotFound for an invalid token; Refusal if emails are resumed more than 30 times an hour
 */
export async function changeConversationEmails(
  actor: Actor,
  { token, mails }: ChangeConversationEmails,
  db: Db = database,
): Promise<void> {
  const scope = readConversationToken(token);
  const conversations = scope ? await listConversations(scope, db) : [];
  if (conversations.length === 0) throw new NotFound("conversation token");
  if (mails === "resume") await limitAttempts(`mails:resume:${sha256Hex(token)}`, resumeLimit, db);
  for (const about of conversations)
    if ((await areEmailsOff(about, db)) !== (mails === "stop")) await change(actor, about, mails, db);
}

function change(actor: Actor, about: ConversationRef, mails: ChangeConversationEmails["mails"], db: Db): Promise<void> {
  const since = mails === "stop" ? new Date() : null;
  if (!("inquiryId" in about)) {
    const { requestId } = about;
    const name = since ? "sourcing_request.emails_stopped" : "sourcing_request.emails_resumed";
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
  const name = since ? "inquiry.emails_stopped" : "inquiry.emails_resumed";
  return asShop(
    shopId,
    async (tx) => {
      await changeThread({ id: inquiryId, shopId }, { buyerEmailsOffAt: since }, tx);
      await recordEvent(actor, { name, shopId, inquiryId }, tx);
    },
    db,
  );
}
