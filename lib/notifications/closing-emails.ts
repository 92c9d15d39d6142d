import { and, eq, inArray } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { inquiries, shopMembers, shops } from "@/db/schema";
import { enqueue, type Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { formats } from "../i18n/format";
import { textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { guestToken } from "../inquiries/guest-token";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import { emailMember } from "./member-emails";

type Closed = { shopId: number };
const openStatuses = ["sent", "seen", "replied", "buyer_replied", "quoted"] as const;

/** Enqueues one email job for each member of the closed shop, and one for each buyer with an open inquiry. */
export const notifyOfClosing = (job: Job<Closed>, db: Db = database): Promise<void> =>
  asShop(
    job.data.shopId,
    async (tx) => {
      const { shopId } = job.data;
      const isOpen = and(eq(inquiries.shopId, shopId), inArray(inquiries.status, [...openStatuses]));
      const openInquiries = await tx.select({ id: inquiries.id }).from(inquiries).where(isOpen);
      const members = await tx
        .select({ memberId: shopMembers.userId })
        .from(shopMembers)
        .where(eq(shopMembers.shopId, shopId));
      const jobs = [
        ...openInquiries.map(({ id }) => ({ name: `mailClosedBuyer:${id}`, data: { shopId, inquiryId: id } })),
        ...members.map(({ memberId }) => ({ name: `mailClosedMember:${memberId}`, data: { shopId, memberId } })),
      ];
      await enqueue(
        jobs.map((each) => ({ ...each, eventId: job.eventId })),
        tx,
      );
    },
    db,
  );

/** Emails a buyer that the shop has closed, unless it has reopened since. The private link remains valid. */
export async function mailClosedBuyer(job: Job<Closed & { inquiryId: string }>, db: Db = database): Promise<void> {
  const { shopId, inquiryId } = job.data;
  const [found] = await asShop(
    shopId,
    (tx) =>
      tx
        .select({ inquiry: inquiries, names: shops.names, closedAt: shops.closedAt })
        .from(inquiries)
        .innerJoin(shops, eq(shops.id, inquiries.shopId))
        .where(and(eq(inquiries.shopId, shopId), eq(inquiries.id, inquiryId))),
    db,
  );
  if (!found?.closedAt || !found.inquiry.buyerEmail) return;
  const { locale, buyerName: name, buyerEmail: address, buyerId, reference } = found.inquiry;
  const t = words(locale);
  const values = { shop: textIn(found.names, locale), reference };
  const content = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs: [t("closing.email.buyer.text", values), t("closing.email.buyer.next")] satisfies [string, ...string[]],
    button: { label: t("mail.answer.button"), url: absolute(paths.guestThread(locale, guestToken(inquiryId))) },
    note: t("mail.guestLink.note"),
  };
  const to = { name, address, userId: buyerId ?? undefined };
  await deliver(
    { id: emailId(job), to, subject: t("closing.email.buyer.subject", values), content },
    { noticeKind: "shop_wrote", shopId, inquiryId },
    db,
  );
}

/** Emails a member that the shop has closed, and until when an owner can reopen it. */
export const mailClosedMember = (job: Job<Closed & { memberId: string }>, db: Db = database) =>
  emailMember(
    job,
    ({ t, shop, locale, closedAt }) => {
      const date = formats(locale).day(new Date((closedAt ?? new Date()).getTime() + 30 * 86_400_000), "long");
      return {
        subject: t("closing.email.closed.subject", { shop }),
        paragraphs: [t("closing.email.closed.text", { shop, date })],
        path: paths.workspaceClosing,
      };
    },
    db,
  );
