import { asShop } from "@/db/client";
import type { Job } from "../events/job";
import { findBuyerId } from "../inquiries/find-buyer-id";
import { guestToken } from "../inquiries/guest-token";
import type { Side } from "../inquiries/inquiry";
import { findThread } from "../inquiries/thread";
import { textIn } from "../locale";
import { words } from "../messages";
import { paths } from "../paths";
import { absolute } from "../site";
import { deliver } from "./deliver";
import { fileNote } from "./file-note";
import type { Letter } from "./letter";
import { mailId } from "./mail-id";
import { quotedWords } from "./quoted-words";

/** Tells the buyer what the shop has answered. Does nothing for the buyer's own messages. */
export async function mailAnswer(
  job: Job<{ shopId: number; inquiryId: string; messageId: string; side: Side }>,
): Promise<void> {
  const { shopId, inquiryId, messageId, side } = job.data;
  if (side !== "shop") return;
  const [thread, buyerId] = await asShop(shopId, async (tx) => [
    await findThread(inquiryId, "en", tx),
    await findBuyerId(inquiryId, tx),
  ]);
  const message = thread?.messages.find((each) => each.id === messageId);
  if (!thread || !message) return;
  const { locale, buyer, reference } = thread;
  const t = words(locale);
  const shop = textIn(thread.shop.names, locale);
  const letter: Letter = {
    locale,
    greeting: t("mail.greeting", { name: buyer.name }),
    paragraphs: [t("mail.answer.text", { shop, reference }), ...fileNote(message, locale)],
    quote: quotedWords(message, locale),
    button: { label: t("mail.answer.button"), url: absolute(paths.guestThread(locale, guestToken(inquiryId))) },
    note: t("mail.guestLink.note"),
  };
  const subject = t("mail.answer.subject", { shop, reference });
  const to = { name: buyer.name, address: buyer.email, userId: buyerId };
  await deliver({ id: mailId(job), to, subject, letter }, { news: "shop_wrote", shopId, inquiryId });
}
