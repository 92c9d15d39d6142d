import { asShop } from "@/db/client";
import type { Job } from "../events/job";
import { findBuyerId } from "../inquiries/find-buyer-id";
import { guestToken } from "../inquiries/guest-token";
import { findThread } from "../inquiries/thread";
import { textIn } from "../locale";
import { words } from "../messages";
import { paths } from "../paths";
import { quotesOf } from "../quotes/quotes-of";
import { absolute } from "../site";
import { deliver } from "./deliver";
import type { Letter } from "./letter";
import { mailId } from "./mail-id";
import { quoteFacts } from "./quote-facts";

/** Tells the buyer what the shop offers, in the buyer's language. */
export async function mailQuote(job: Job<{ shopId: number; inquiryId: string; quoteId: string }>): Promise<void> {
  const { shopId, inquiryId, quoteId } = job.data;
  const found = await asShop(shopId, async (tx) => {
    const thread = await findThread(inquiryId, "en", tx);
    const quotes = thread && (await quotesOf(inquiryId, "buyer", thread.locale, tx));
    const quote = quotes?.find(({ id }) => id === quoteId);
    return thread && quote && { thread, quote, userId: await findBuyerId(inquiryId, tx) };
  });
  if (!found) return;
  const { thread, quote, userId } = found;
  const { locale, buyer, reference } = thread;
  const t = words(locale);
  const shop = textIn(thread.shop.names, locale);
  const letter: Letter = {
    locale,
    greeting: t("mail.greeting", { name: buyer.name }),
    paragraphs: [t("quotes.mail.sent.text", { shop, reference }), t("quotes.mail.sent.next")],
    facts: quoteFacts(quote, locale),
    quote: quote.note ? { text: quote.note, locale: quote.locale } : undefined,
    button: { label: t("quotes.mail.sent.button"), url: absolute(paths.guestThread(locale, guestToken(inquiryId))) },
    note: t("mail.guestLink.note"),
  };
  const subject = t("quotes.mail.sent.subject", { shop, reference });
  const to = { name: buyer.name, address: buyer.email, userId };
  await deliver({ id: mailId(job), to, subject, letter }, { news: "quote_sent", shopId, inquiryId });
}
