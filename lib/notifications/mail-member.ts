import { and, eq } from "drizzle-orm";
import { asShop } from "@/db/client";
import { shopMembers, users } from "@/db/schema";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { formats } from "../i18n/format";
import { words } from "../i18n/messages";
import { findThread } from "../inquiries/thread";
import { attachmentNote } from "./attachment-note";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import type { EmailContent } from "./email-layout";
import { inquiryFacts } from "./inquiry-facts";
import { quotedText } from "./quoted-text";

/** Emails a buyer's inquiry or message to a member in their language; does nothing if they have left the shop. */
export async function mailMember(
  job: Job<{ shopId: number; inquiryId: string; messageId?: string; userId: string }>,
): Promise<void> {
  const { shopId, inquiryId, messageId, userId } = job.data;
  const found = await asShop(shopId, async (tx) => {
    const [member] = await tx
      .select({ name: users.name, email: users.email, locale: users.locale })
      .from(shopMembers)
      .innerJoin(users, eq(users.id, shopMembers.userId))
      .where(and(eq(shopMembers.shopId, shopId), eq(shopMembers.userId, userId)));
    const thread = member && (await findThread(inquiryId, member.locale, tx));
    return thread && { member, thread };
  });
  const message = found?.thread.messages.find((each) => each.id === messageId) ?? found?.thread.messages[0];
  if (!found || !message) return;
  const { member, thread } = found;
  const { locale } = member;
  const t = words(locale);
  const { buyer, reference } = thread;
  const country = formats(locale).country(thread.country);
  const content: EmailContent = {
    locale,
    greeting: t("mail.greeting", { name: member.name }),
    paragraphs: messageId
      ? [t("mail.buyerReply.text", { name: buyer.name, country, reference }), ...attachmentNote(message, locale)]
      : [
          t("mail.newInquiry.text", { name: buyer.name, country, reference }),
          ...(thread.lines.length === 0 ? [t("mail.newInquiry.general")] : []),
          ...attachmentNote(message, locale),
          t("mail.newInquiry.next"),
        ],
    facts: messageId ? undefined : inquiryFacts(thread, locale),
    quote: quotedText(message, locale),
    button: { label: t("mail.newInquiry.button"), url: absolute(paths.workspaceInquiry(locale, inquiryId)) },
    note: t("mail.newInquiry.note"),
  };
  const subject = t(messageId ? "mail.buyerReply.subject" : "mail.newInquiry.subject", {
    name: buyer.name,
    country,
    reference,
  });
  const to = { name: member.name, address: member.email, userId };
  const noticeKind = messageId ? "buyer_wrote" : "inquiry";
  await deliver({ id: emailId(job), to, subject, content }, { noticeKind, shopId, inquiryId });
}
