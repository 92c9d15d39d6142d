import { asShop } from "@/db/client";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { guestToken } from "../inquiries/guest-token";
import { findThread } from "../inquiries/thread";
import { attachmentNote } from "./attachment-note";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import type { EmailContent } from "./email-layout";
import { inquiryFacts } from "./inquiry-facts";

/**
 * Sends the buyer the private link of their inquiry. Skips a held inquiry, because spam must not cause emails, and one
 * of a list, whose link mailListLink() sends.
 */
export async function mailGuestLink(job: Job<{ shopId: number; inquiryId: string; ofList?: true }>): Promise<void> {
  const { shopId, inquiryId, ofList } = job.data;
  if (ofList) return;
  const thread = await asShop(shopId, async (tx) => {
    const own = await findThread(inquiryId, "en", tx);
    return own && findThread(inquiryId, own.locale, tx);
  });
  if (!thread || thread.heldReason || thread.status === "spam") return;
  const { locale, buyer, reference } = thread;
  const t = words(locale);
  const shop = textIn(thread.shop.names, locale);
  const content: EmailContent = {
    locale,
    greeting: t("mail.greeting", { name: buyer.name }),
    paragraphs: [
      t("mail.guestLink.text", { shop, reference }),
      ...attachmentNote(thread.messages[0], locale),
      t("mail.guestLink.next"),
    ],
    facts: inquiryFacts(thread, locale),
    quote: thread.messages[0] && { text: thread.messages[0].body, locale: thread.messages[0].locale },
    button: { label: t("mail.guestLink.button"), url: absolute(paths.guestThread(locale, guestToken(inquiryId))) },
    note: t("mail.guestLink.note"),
  };
  const subject = t("mail.guestLink.subject", { shop, reference });
  const to = { name: buyer.name, address: buyer.email };
  await deliver({ id: emailId(job), to, subject, content, about: "inquiry" }, "essential");
}
