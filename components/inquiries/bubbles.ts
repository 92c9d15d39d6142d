import { formats } from "@/lib/format";
import type { Thread } from "@/lib/inquiries/thread";
import { type Locale, textIn } from "@/lib/locale";
import { words } from "@/lib/messages";
import type { Bubble } from "./message-bubble";

/** The messages of a thread as one side reads them. */
export function bubblesOf(thread: Thread, own: "buyer" | "shop", reader: Locale): Bubble[] {
  const t = words(reader);
  const { day, language } = formats(reader);
  const shop = textIn(thread.shop.names, reader, thread.shop.locale);
  return thread.messages.map(({ id, side, author, body, locale, createdAt }) => ({
    id,
    isOwn: side === own,
    author: side === "shop" ? (author ?? shop) : own === "buyer" ? t("inquiries.guest.you") : thread.buyer.name,
    at: day(createdAt, "moment"),
    isoAt: createdAt,
    body,
    locale,
    language: locale === reader ? undefined : t("inquiries.thread.writtenIn", { language: language(locale) }),
  }));
}
