import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { inquiries } from "@/db/schema";
import type { Job } from "../events/job";
import type { Side } from "../inquiries/inquiry";
import { createNotice, nameOfEvent } from "./create-notice";
import { isForBuyer, type NoticeKind } from "./kinds";
import { approvers, listMemberIds } from "./members";

type About = { shopId: number; inquiryId: string; side?: Side; proformaId?: string };

/** The kinds of notices by event of an inquiry. */
const kindsByEvent: Record<string, NoticeKind[]> = {
  "inquiry.sent": ["inquiry"],
  "inquiry.released": ["inquiry"],
  "quote.approval_requested": ["quote_to_approve"],
  "quote.sent": ["quote_sent"],
  "quote.countered": ["quote_answered"],
  "quote.accepted": ["quote_answered"],
  "quote.rejected": ["quote_answered"],
  "proforma.issued": ["proforma_sent", "proforma_issued"],
  "sourcing_quote.chosen": ["sourcing_chosen"],
};

/**
 * Creates notices for everyone an event concerns; buyers need an account. Idempotent. Skips held inquiries and spam.
 */
export async function createNotices(job: Job<About>, db: Db = database): Promise<void> {
  const { eventId } = job;
  const { shopId, inquiryId, proformaId, side } = job.data;
  const event = await nameOfEvent(job, db);
  if (eventId === null || !event) return;
  const about = { shopId, inquiryId, ...(event === "proforma.issued" && { proformaId }) };
  for (const kind of event === "message.sent" ? ofMessage(side) : (kindsByEvent[event] ?? []))
    await createNotice(await readersOf(kind, about, db), { eventId, kind, ...about }, db);
}

const ofMessage = (side?: Side): NoticeKind[] => [side === "shop" ? "shop_wrote" : "buyer_wrote"];

async function readersOf(kind: NoticeKind, { shopId, inquiryId }: About, db: Db): Promise<string[]> {
  const [inquiry] = await asShop(shopId, (tx) => tx.select().from(inquiries).where(eq(inquiries.id, inquiryId)), db);
  if (!inquiry || inquiry.heldReason || inquiry.status === "spam") return [];
  if (isForBuyer(kind)) return inquiry.buyerId ? [inquiry.buyerId] : [];
  return listMemberIds(shopId, db, kind === "quote_to_approve" ? approvers : undefined);
}
