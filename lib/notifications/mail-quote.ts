import { asShop } from "@/db/client";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { findBuyerId } from "../inquiries/find-buyer-id";
import { guestToken } from "../inquiries/guest-token";
import { findThread } from "../inquiries/thread";
import { listQuotesOfInquiry } from "../trade/quotes/list-quotes-of-inquiry";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import type { EmailContent } from "./email-layout";
import { quoteFacts } from "./quote-facts";

/** Emails a quote to the buyer in their language. */
export async function mailQuote(job: Job<{ shopId: number; inquiryId: string; quoteId: string }>): Promise<void> {
  const { shopId, inquiryId, quoteId } = job.data;
  const found = await asShop(shopId, async (tx) => {
    const thread = await findThread(inquiryId, "en", tx);
    const quotes = thread && (await listQuotesOfInquiry(inquiryId, "buyer", thread.locale, tx));
    const quote = quotes?.find(({ id }) => id === quoteId);
    return thread && quote && { thread, quote, userId: await findBuyerId(inquiryId, tx) };
  });
  if (!found) return;
  const { thread, quote, userId } = found;
  const { locale, buyer, reference } = thread;
  const t = words(locale);
  const shop = textIn(thread.shop.names, locale);
  const content: EmailContent = {
    locale,
    greeting: t("mail.greeting", { name: buyer.name }),
    paragraphs: [t("quotes.email.sent.text", { shop, reference }), t("quotes.email.sent.next")],
    facts: quoteFacts(quote, locale),
    quote: quote.note ? { text: quote.note, locale: quote.locale } : undefined,
    button: { label: t("quotes.email.sent.button"), url: absolute(paths.guestThread(locale, guestToken(inquiryId))) },
    note: t("mail.guestLink.note"),
  };
  const subject = t("quotes.email.sent.subject", { shop, reference });
  const to = { name: buyer.name, address: buyer.email, userId };
  await deliver({ id: emailId(job), to, subject, content }, { noticeKind: "quote_sent", shopId, inquiryId });
}
