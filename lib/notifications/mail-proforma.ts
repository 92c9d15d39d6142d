import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { proformas } from "@/db/schema";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { formats } from "../i18n/format";
import { type Locale, textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { findBuyer } from "../inquiries/find-buyer";
import { guestToken } from "../inquiries/guest-token";
import { type ProformaContent, splitIntoInstalments } from "../trade/proformas/content";
import { sumsOf } from "../trade/quotes/total";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import type { EmailContent } from "./email-layout";
import { enqueueForMembers, findMember } from "./members";

type About = { shopId: number; inquiryId: string; proformaId: string };

/** Emails the buyer the link of their proforma with amounts but without bank details, unless it is cancelled. */
export async function mailProforma(job: Job<About>, db: Db = database): Promise<void> {
  const { shopId, inquiryId, proformaId } = job.data;
  const proforma = await findValidProforma(job.data, db);
  if (!proforma) return;
  const { content, number } = proforma;
  const { buyer, seller, reference } = content;
  const { locale } = buyer;
  const t = words(locale);
  const shop = textIn(seller.names, locale, seller.locale);
  const email: EmailContent = {
    locale,
    greeting: t("mail.greeting", { name: buyer.name }),
    paragraphs: [t("proformas.email.issued.text", { shop, number, reference }), t("proformas.email.issued.care")],
    facts: amountsOf(content, locale),
    button: {
      label: t("proformas.email.issued.button"),
      url: absolute(paths.guestProforma(locale, guestToken(inquiryId), proformaId)),
    },
    note: t("mail.guestLink.note"),
  };
  const subject = t("proformas.email.issued.subject", { number, shop });
  const to = { name: buyer.name, ...(await asShop(shopId, (tx) => findBuyer(inquiryId, tx), db)) };
  await deliver(
    { id: emailId(job), to, subject, content: email },
    { noticeKind: "proforma_sent", shopId, inquiryId },
    db,
  );
}

/** Enqueues one email job for each member of the shop. */
export const notifyOfProforma = (job: Job<About>, db: Db = database): Promise<void> =>
  enqueueForMembers(job, "mailProformaMember", db);

/** Emails a member that a proforma was issued; does nothing if they have left the shop. */
export async function mailProformaMember(job: Job<About & { userId: string }>, db: Db = database): Promise<void> {
  const { shopId, inquiryId, proformaId, userId } = job.data;
  const [member, proforma] = [await findMember(shopId, userId, db), await findValidProforma(job.data, db)];
  if (!member || !proforma) return;
  const { locale, name } = member;
  const { content, number } = proforma;
  const t = words(locale);
  const { seller, buyer } = content;
  const email: EmailContent = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs: [
      t("proformas.email.issued.member", {
        number,
        buyer: buyer.name,
        country: formats(locale).country(buyer.country),
      }),
    ],
    facts: amountsOf(content, locale),
    button: {
      label: t("proformas.email.issued.button"),
      url: absolute(paths.workspaceProforma(locale, inquiryId, proformaId)),
    },
    note: t("mail.newInquiry.note"),
  };
  const shop = textIn(seller.names, locale, seller.locale);
  const subject = t("proformas.email.issued.subject", { number, shop });
  const to = { name, address: member.email, userId };
  await deliver(
    { id: emailId(job), to, subject, content: email },
    { noticeKind: "proforma_issued", shopId, inquiryId },
    db,
  );
}

async function findValidProforma({ shopId, proformaId }: About, db: Db) {
  const [found] = await asShop(
    shopId,
    (tx) =>
      tx
        .select({ number: proformas.number, content: proformas.content, cancelledAt: proformas.cancelledAt })
        .from(proformas)
        .where(eq(proformas.id, proformaId)),
    db,
  );
  return found && !found.cancelledAt ? found : undefined;
}

function amountsOf(content: ProformaContent, reader: Locale): NonNullable<EmailContent["facts"]> {
  const t = words(reader);
  const { money } = formats(reader);
  const { currency } = content;
  return [
    [t("proformas.sums.total"), money({ amount: sumsOf(content).total, currency })],
    ...splitIntoInstalments(content).map(({ share, amount, when }): [string, string] => [
      t(`proformas.payment.${when}`, { share }),
      money({ amount, currency }),
    ]),
  ];
}
