import { and, eq } from "drizzle-orm";
import { asShop } from "@/db/client";
import { shopMembers, users } from "@/db/schema";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { words } from "../i18n/messages";
import { findThread } from "../inquiries/thread";
import { listQuotesOfInquiry } from "../trade/quotes/list-quotes-of-inquiry";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import type { EmailContent } from "./email-layout";
import { quoteFacts } from "./quote-facts";

/**
 * Emails the buyer's answer to a quote to a member in their language. Does nothing if the member has left the shop or
 * the version has another status now.
 */
export async function mailQuoteAnswer(
  job: Job<{ shopId: number; inquiryId: string; quoteId: string; userId: string }>,
): Promise<void> {
  const { shopId, inquiryId, quoteId, userId } = job.data;
  const found = await asShop(shopId, async (tx) => {
    const [member] = await tx
      .select({ name: users.name, email: users.email, locale: users.locale })
      .from(shopMembers)
      .innerJoin(users, eq(users.id, shopMembers.userId))
      .where(and(eq(shopMembers.shopId, shopId), eq(shopMembers.userId, userId)));
    const thread = member && (await findThread(inquiryId, member.locale, tx));
    const quotes = thread && (await listQuotesOfInquiry(inquiryId, "buyer", member.locale, tx));
    const quote = quotes?.find(({ id }) => id === quoteId);
    return member && thread && quote && { member, thread, quote };
  });
  if (!found) return;
  const { member, thread, quote } = found;
  const { status, version, answer } = quote;
  if (status !== "accepted" && status !== "countered" && status !== "rejected") return;
  const { locale } = member;
  const t = words(locale);
  const { buyer, reference } = thread;
  const content: EmailContent = {
    locale,
    greeting: t("mail.greeting", { name: member.name }),
    paragraphs: [t(`quotes.email.${status}.text`, { name: buyer.name, version })],
    facts: quoteFacts(quote, locale),
    quote: answer ? { text: answer, locale: thread.locale } : undefined,
    button: { label: t("mail.newInquiry.button"), url: absolute(paths.workspaceInquiry(locale, inquiryId)) },
    note: t("mail.newInquiry.note"),
  };
  const subject = t(`quotes.email.${status}.subject`, { name: buyer.name, version, reference });
  const to = { name: member.name, address: member.email, userId };
  await deliver({ id: emailId(job), to, subject, content }, { noticeKind: "quote_answered", shopId, inquiryId });
}
