import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { asRequest, asShop, type Db, database } from "@/db/client";
import { deliveries, sourcingRequests, threads } from "@/db/schema";
import { type Reach, readConversationToken } from "./conversation-token";
import type { About } from "./notice";

/** Whether its buyer wants no mails about this conversation. */
export const areMailsOff = (about: About, db: Db = database): Promise<boolean> =>
  "inquiryId" in about
    ? asShop(about.shopId, (tx) => has(tx.$count(threads, offInThread(about.inquiryId))), db)
    : asRequest(about.requestId, (tx) => has(tx.$count(sourcingRequests, offInRequest(about.requestId))), db);

const has = async (count: Promise<number>) => (await count) > 0;
const offInThread = (id: string) => and(eq(threads.inquiryId, id), isNotNull(threads.buyerEmailsOffAt));
const offInRequest = (id: string) => and(eq(sourcingRequests.id, id), isNotNull(sourcingRequests.emailsOffAt));

/** The conversations a token reaches; of a reader's, those a guest was mailed about in the last 30 days. */
export async function conversationsOf(reach: Reach, db: Db = database): Promise<About[]> {
  if (!("reader" in reach)) return [reach];
  const { shopId, inquiryId, requestId } = deliveries;
  const told = await db
    .selectDistinct({ shopId, inquiryId, requestId })
    .from(deliveries)
    .where(and(eq(deliveries.reader, reach.reader), isNull(deliveries.userId)));
  return told.flatMap((each) => aboutOf(each) ?? []);
}

/** As the tables keep it: an inquiry has its shop, a request stands alone. */
export function aboutOf(row: {
  shopId: number | null;
  inquiryId: string | null;
  requestId: string | null;
}): About | undefined {
  const { shopId, inquiryId, requestId } = row;
  if (requestId !== null) return { requestId };
  return shopId !== null && inquiryId !== null ? { shopId, inquiryId } : undefined;
}

export type ConversationMails = { of: "inquiry" | "request" | "reader"; areOff: boolean };

/** What a token is about and how it stands; undefined when it leads nowhere. */
export async function findConversationMails(token: string, db: Db = database): Promise<ConversationMails | undefined> {
  const reach = readConversationToken(token);
  const reached = reach ? await conversationsOf(reach, db) : [];
  if (!reach || reached.length === 0) return undefined;
  const of = "reader" in reach ? "reader" : "inquiryId" in reach ? "inquiry" : "request";
  for (const about of reached) if (!(await areMailsOff(about, db))) return { of, areOff: false };
  return { of, areOff: true };
}
