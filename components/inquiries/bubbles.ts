import { paths } from "@/lib/http/paths";
import { formats } from "@/lib/i18n/format";
import { type Locale, textIn } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import type { Thread } from "@/lib/inquiries/thread";
import type { Bubble } from "./message-bubble";
import { viewMessage } from "./message-view";

/**
 * Returns the messages of a thread as one side reads them. `readAt` is when the other side last read them; `token` is
 * that of the private link by which the reader opened the thread.
 */
export function toBubbles(
  thread: Thread,
  own: "buyer" | "shop",
  reader: Locale,
  { token, readAt }: { token?: string; readAt: string | null },
): Bubble[] {
  const t = words(reader);
  const { day } = formats(reader);
  const lastRead = lastReadOf(thread, own, readAt);
  const shop = textIn(thread.shop.names, reader, thread.shop.locale);
  return thread.messages.map(({ id, side, author, body, locale, createdAt, attachments, shown, withdrawableBy }) => ({
    id,
    isOwn: side === own,
    author: side === "shop" ? (author ?? shop) : own === "buyer" ? t("inquiries.guest.you") : thread.buyer.name,
    at: day(createdAt, "moment"),
    isoAt: createdAt,
    reader,
    attachments: attachments.map((each) => ({
      ...each,
      href: token ? paths.attachmentByLink(token, each.id) : paths.attachment(each.id),
      smallHref: token ? paths.attachmentByLink(token, each.id, "small") : paths.attachment(each.id, "small"),
    })),
    body,
    locale,
    read: readAt && id === lastRead ? t("threads.read", { moment: day(readAt, "moment") }) : undefined,
    ...viewMessage({ locale, side, shown, withdrawableBy }, own, reader, thread.hasTranslator),
  }));
}

/** Returns the newest message of the reader's side that the other side has read. */
const lastReadOf = ({ messages }: Thread, own: "buyer" | "shop", readAt: string | null) =>
  messages.findLast(
    ({ side, createdAt }) => side === own && readAt !== null && Date.parse(createdAt) <= Date.parse(readAt),
  )?.id;
