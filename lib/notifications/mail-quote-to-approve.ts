import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { quotes } from "@/db/schema";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import { findThread } from "../inquiries/thread";
import { listQuotesOfInquiry } from "../trade/quotes/list-quotes-of-inquiry";
import type { Quote } from "../trade/quotes/quote";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import type { EmailContent } from "./email-layout";
import { approvers, enqueueForMembers, findMember, isApprover } from "./members";
import { quoteFacts } from "./quote-facts";

type About = { shopId: number; inquiryId: string; quoteId: string };

/** Enqueues one email job for each owner and manager when a member requests approval of a quote. */
export const notifyApprovers = (job: Job<About>, db: Db = database): Promise<void> =>
  enqueueForMembers(job, "mailQuoteToApprove", db, approvers);

/**
 * Emails a request for approval to an owner or manager in their language. Does nothing for the requester, for a member
 * who has left or may no longer approve, and for a draft that was changed, sent or deleted since.
 */
export async function mailQuoteToApprove(job: Job<About & { userId: string }>, db: Db = database): Promise<void> {
  const { shopId, inquiryId, userId } = job.data;
  const member = await findMember(shopId, userId, db);
  if (!member || !isApprover(member)) return;
  const { locale } = member;
  const found = await findApprovalRequest(job.data, locale, db);
  if (!found || found.requestedBy === userId) return;
  const { quote, buyer, reference } = found;
  const t = words(locale);
  const values = { name: found.quote.approvalRequest?.by ?? t("accounts.role.assistant"), buyer, reference };
  const content: EmailContent = {
    locale,
    greeting: t("mail.greeting", { name: member.name }),
    paragraphs: [t("quotes.email.toApprove.text", values)],
    facts: quoteFacts(quote, locale),
    quote: quote.note ? { text: quote.note, locale: quote.locale } : undefined,
    button: { label: t("quotes.email.toApprove.button"), url: absolute(paths.workspaceInquiry(locale, inquiryId)) },
    note: t("mail.newInquiry.note"),
  };
  const subject = t("quotes.email.toApprove.subject", values);
  const to = { name: member.name, address: member.email, userId };
  await deliver({ id: emailId(job), to, subject, content }, { noticeKind: "quote_to_approve", shopId, inquiryId }, db);
}

type ApprovalRequest = { quote: Quote; requestedBy: string | null; buyer: string; reference: string };

/** Finds a draft that waits for approval; undefined if it does not, or if its inquiry is held or spam. */
const findApprovalRequest = (
  { shopId, inquiryId, quoteId }: About,
  reader: Locale,
  db: Db,
): Promise<ApprovalRequest | undefined> =>
  asShop(
    shopId,
    async (tx) => {
      const thread = await findThread(inquiryId, reader, tx);
      if (!thread || thread.heldReason || thread.status === "spam") return undefined;
      const quote = (await listQuotesOfInquiry(inquiryId, "shop", reader, tx)).find(({ id }) => id === quoteId);
      if (!quote?.approvalRequest) return undefined;
      const [row] = await tx
        .select({ requestedBy: quotes.approvalRequestedBy })
        .from(quotes)
        .where(eq(quotes.id, quoteId));
      return { quote, requestedBy: row?.requestedBy ?? null, buyer: thread.buyer.name, reference: thread.reference };
    },
    db,
  );
