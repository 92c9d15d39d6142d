import { asShop } from "@/db/client";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { findBuyerId } from "../inquiries/find-buyer-id";
import { guestToken } from "../inquiries/guest-token";
import type { Side } from "../inquiries/inquiry";
import { findThread } from "../inquiries/thread";
import { attachmentNote } from "./attachment-note";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import type { EmailContent } from "./email-layout";
import { quotedText } from "./quoted-text";
import { translateBeforeEmail } from "./translate-before-email";

/** Emails the shop's reply to the buyer. Does nothing for the buyer's own messages. */
export async function mailAnswer(
  job: Job<{ shopId: number; inquiryId: string; messageId: string; side: Side }>,
): Promise<void> {
  const { shopId, inquiryId, messageId, side } = job.data;
  if (side !== "shop") return;
  await translateBeforeEmail(job.data);
  const [thread, buyerId] = await asShop(shopId, async (tx) => {
    const own = await findThread(inquiryId, "en", tx);
    return [own && (await findThread(inquiryId, own.locale, tx)), await findBuyerId(inquiryId, tx)];
  });
  const message = thread?.messages.find((each) => each.id === messageId);
  if (!thread || !message) return;
  const { locale, buyer, reference } = thread;
  const t = words(locale);
  const shop = textIn(thread.shop.names, locale);
  const content: EmailContent = {
    locale,
    greeting: t("mail.greeting", { name: buyer.name }),
    paragraphs: [t("mail.answer.text", { shop, reference }), ...attachmentNote(message, locale)],
    quote: quotedText(message, locale),
    button: { label: t("mail.answer.button"), url: absolute(paths.guestThread(locale, guestToken(inquiryId))) },
    note: t("mail.guestLink.note"),
  };
  const subject = t("mail.answer.subject", { shop, reference });
  const to = { name: buyer.name, address: buyer.email, userId: buyerId };
  await deliver({ id: emailId(job), to, subject, content }, { noticeKind: "shop_wrote", shopId, inquiryId });
}
