import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { asRequest, asShop, type Db, database } from "@/db/client";
import { deliveries, sourcingRequests, threads } from "@/db/schema";
import { type ConversationScope, readConversationToken } from "./conversation-token";
import type { ConversationRef } from "./notice";

/** Returns true if the buyer has stopped emails about this conversation. */
export const areEmailsOff = (about: ConversationRef, db: Db = database): Promise<boolean> =>
  "inquiryId" in about
    ? asShop(about.shopId, (tx) => isPositive(tx.$count(threads, offInThread(about.inquiryId))), db)
    : asRequest(about.requestId, (tx) => isPositive(tx.$count(sourcingRequests, offInRequest(about.requestId))), db);

const isPositive = async (count: Promise<number>) => (await count) > 0;
const offInThread = (id: string) => and(eq(threads.inquiryId, id), isNotNull(threads.buyerEmailsOffAt));
const offInRequest = (id: string) => and(eq(sourcingRequests.id, id), isNotNull(sourcingRequests.emailsOffAt));

/** Lists the conversations of a token; for a reader's token those of emails to a guest in the last 30 days. */
export async function listConversations(scope: ConversationScope, db: Db = database): Promise<ConversationRef[]> {
  if (!("reader" in scope)) return [scope];
  const { shopId, inquiryId, requestId } = deliveries;
  const emailed = await db
    .selectDistinct({ shopId, inquiryId, requestId })
    .from(deliveries)
    .where(and(eq(deliveries.reader, scope.reader), isNull(deliveries.userId)));
  return emailed.flatMap((each) => conversationOf(each) ?? []);
}

/** Converts the columns of a row to a conversation: an inquiry with its shop, or a sourcing request. */
export function conversationOf(row: {
  shopId: number | null;
  inquiryId: string | null;
  requestId: string | null;
}): ConversationRef | undefined {
  const { shopId, inquiryId, requestId } = row;
  if (requestId !== null) return { requestId };
  return shopId !== null && inquiryId !== null ? { shopId, inquiryId } : undefined;
}

export type ConversationEmails = { of: "inquiry" | "request" | "reader"; areOff: boolean };

/** Returns the scope of a token and whether its emails are stopped; undefined for an invalid token. */
export async function findConversationEmails(
  token: string,
  db: Db = database,
): Promise<ConversationEmails | undefined> {
  const scope = readConversationToken(token);
  const conversations = scope ? await listConversations(scope, db) : [];
  if (!scope || conversations.length === 0) return undefined;
  const of = "reader" in scope ? "reader" : "inquiryId" in scope ? "inquiry" : "request";
  for (const about of conversations) if (!(await areEmailsOff(about, db))) return { of, areOff: false };
  return { of, areOff: true };
}
