import { and, eq } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { messages } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { openCase } from "@/lib/moderation/open-case";
import type { Side } from "../inquiry";
import { type Inquiry, withOwnInquiry } from "../with-own-inquiry";
import { asBuyer } from "./as-buyer";
import type { ReportBuyer, ReportShop } from "./input";
import { canReportBuyer } from "./policy";

type Report = Pick<ReportShop, "reason" | "details" | "messageId">;

/**
 * Reports the thread with a buyer to the operators, or one message of it. Repeating a reason changes nothing.
 * @throws NotFound if the inquiry is not of an own shop, or the message not of the inquiry
 */
export const reportBuyer = (actor: Actor, { inquiryId, ...report }: ReportBuyer, db: Db = database): Promise<void> =>
  withOwnInquiry(
    actor,
    inquiryId,
    async (inquiry, tx) => {
      allow(canReportBuyer(actor, inquiry));
      await reportThread(actor, inquiry, "shop", report, tx);
    },
    db,
  );

/**
 * Reports the thread with a shop, or one message of it, for the holder of the private link.
 * @throws NotFound if the link is unknown or revoked, or the message not of the inquiry
 */
export const reportShop = (actor: Actor, { token, ...report }: ReportShop, db: Db = database): Promise<void> =>
  asBuyer(token, (inquiry, tx) => reportThread(actor, inquiry, "buyer", report, tx), db);

async function reportThread(
  actor: Actor,
  { id: inquiryId, shopId, locale, buyerEmail }: Inquiry,
  side: Side,
  { reason, details, messageId }: Report,
  tx: Tx,
) {
  const isOfThread = and(eq(messages.id, messageId ?? ""), eq(messages.inquiryId, inquiryId));
  if (messageId !== undefined && (await tx.$count(messages, isOfThread)) === 0) throw new NotFound("message");
  await openCase(
    actor,
    {
      target: messageId === undefined ? "thread" : "message",
      targetId: messageId ?? inquiryId,
      shopId,
      reason,
      details,
      // A buyer who reports receives the outcome; a shop is sent its own statements.
      email: side === "buyer" ? buyerEmail.toLowerCase() || undefined : undefined,
      locale,
      reporter: `${side}:${reason}`,
      of: { inquiryId, side },
    },
    tx,
  );
}
