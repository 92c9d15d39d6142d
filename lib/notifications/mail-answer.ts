import { asShop } from "@/db/client";
import type { Job } from "../events/job";
import { guestToken } from "../inquiries/guest-token";
import type { Side } from "../inquiries/inquiry";
import { findThread } from "../inquiries/thread";
import { textIn } from "../locale";
import { words } from "../messages";
import { paths } from "../paths";
import { absolute } from "../site";
import { writeLetter } from "./letter";
import { sendMail } from "./mail";
import { mailId } from "./mail-id";

/** Tells the buyer what the shop has answered. Does nothing for the buyer's own messages. */
export async function mailAnswer(
  job: Job<{ shopId: number; inquiryId: string; messageId: string; side: Side }>,
): Promise<void> {
  const { shopId, inquiryId, messageId, side } = job.data;
  if (side !== "shop") return;
  const thread = await asShop(shopId, (tx) => findThread(inquiryId, "en", tx));
  const message = thread?.messages.find((each) => each.id === messageId);
  if (!thread || !message) return;
  const { locale, buyer, reference } = thread;
  const t = words(locale);
  const shop = textIn(thread.shop.names, locale);
  const letter = writeLetter({
    locale,
    greeting: t("mail.greeting", { name: buyer.name }),
    paragraphs: [t("mail.answer.text", { shop, reference })],
    quote: { text: message.body, locale: message.locale },
    button: { label: t("mail.answer.button"), url: absolute(paths.guestThread(locale, guestToken(inquiryId))) },
    note: t("mail.guestLink.note"),
  });
  const subject = t("mail.answer.subject", { shop, reference });
  await sendMail({ id: mailId(job), to: { name: buyer.name, address: buyer.email }, subject, ...letter });
}
