import { and, asc, eq, isNull } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { inquiryLinks } from "@/db/schema";
import type { Locale } from "../i18n/locale";
import { guestToken, tokenHash } from "./guest-token";
import { findThread, type Thread } from "./thread";

/** A thread of a sent list, with its private link. */
export type SentInquiry = { thread: Thread; token: string };

/** Lists the threads of the inquiry list that the token opens; empty if the token is unknown or all were revoked. */
export async function listSentInquiries(token: string, reader: Locale, db: Db = database): Promise<SentInquiry[]> {
  const links = await db
    .select({ inquiryId: inquiryLinks.inquiryId, shopId: inquiryLinks.shopId })
    .from(inquiryLinks)
    .where(and(eq(inquiryLinks.listHash, tokenHash(token)), isNull(inquiryLinks.revokedAt)))
    .orderBy(asc(inquiryLinks.shopId));
  const sent: SentInquiry[] = [];
  for (const { inquiryId, shopId } of links) {
    const thread = await asShop(shopId, (tx) => findThread(inquiryId, reader, tx), db);
    if (thread) sent.push({ thread, token: guestToken(inquiryId) });
  }
  return sent;
}
