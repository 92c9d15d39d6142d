import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { bankAccounts, proformas, shops, users } from "@/db/schema";
import { enqueue, type Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { formats } from "../i18n/format";
import { type Locale, textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { findBuyer } from "../inquiries/find-buyer";
import { guestToken } from "../inquiries/guest-token";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import type { EmailContent } from "./email-layout";
import { enqueueForMembers, findMember } from "./members";

type About = { shopId: number; bankAccountId: string };

/** Enqueues one email job for each owner, and for each buyer with a proforma of the last 60 days with other details. */
export async function notifyOfBankChange(job: Job<About>, db: Db = database): Promise<void> {
  const { shopId, bankAccountId } = job.data;
  await enqueueForMembers(job, "mailBankOwner", db, ["owner"]);
  await asShop(
    shopId,
    async (tx) => {
      const open = await tx
        .select({ proformaId: proformas.id })
        .from(proformas)
        .where(
          and(
            eq(proformas.shopId, shopId),
            isNull(proformas.cancelledAt),
            gt(proformas.issuedAt, sql`now() - interval '60 days'`),
            sql`${proformas.bankAccountId} <> ${bankAccountId}`,
          ),
        );
      const jobs = open.map(({ proformaId }) => ({
        name: `mailBankBuyer:${proformaId}`,
        eventId: job.eventId,
        data: { ...job.data, proformaId },
      }));
      await enqueue(jobs, tx);
    },
    db,
  );
}

/** Emails an owner who has changed the bank details and how to cancel it, or that the change was cancelled. */
export async function mailBankOwner(job: Job<About & { userId: string }>, db: Db = database): Promise<void> {
  const [member, change] = [await findMember(job.data.shopId, job.data.userId, db), await findChange(job.data, db)];
  if (member?.role !== "owner" || !change) return;
  const { locale, name } = member;
  const t = words(locale);
  const shop = textIn(change.names, locale);
  const until = formats(locale).day(change.effectiveAt, "moment");
  const changed = t("proformas.email.bank.owner", { name: change.author ?? shop, shop, digits: change.digits });
  const advice = change.waits ? t("proformas.email.bank.ownerWait", { until }) : t("proformas.email.bank.ownerFirst");
  const content: EmailContent = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs: change.cancelledAt ? [t("proformas.email.called.text", { shop })] : [changed, advice],
    button: { label: t("proformas.email.bank.ownerButton"), url: absolute(paths.workspaceBank(locale)) },
    note: t("mail.newInquiry.note"),
  };
  const to = { name, address: member.email };
  await deliver({ id: emailId(job), to, subject: subjectOf(change, locale), content }, "essential", db);
}

/** Warns the buyer of an open proforma, or withdraws the warning. */
export async function mailBankBuyer(job: Job<About & { proformaId: string }>, db: Db = database): Promise<void> {
  const change = await findChange(job.data, db);
  const [proforma] = await asShop(
    job.data.shopId,
    (tx) => tx.select().from(proformas).where(eq(proformas.id, job.data.proformaId)),
    db,
  );
  if (!change || !proforma || proforma.cancelledAt) return;
  const { buyer } = proforma.content;
  const { locale } = buyer;
  const t = words(locale);
  const { day } = formats(locale);
  const shop = textIn(change.names, locale);
  const warning = t("proformas.warnings.pending", {
    changed: day(change.createdAt, "moment"),
    until: day(change.effectiveAt, "moment"),
  });
  const content: EmailContent = {
    locale,
    greeting: t("mail.greeting", { name: buyer.name }),
    paragraphs: change.cancelledAt
      ? [t("proformas.email.called.text", { shop })]
      : [t("proformas.email.bank.buyer", { shop, number: proforma.number }), warning],
    button: {
      label: t("proformas.email.bank.buyerButton"),
      url: absolute(paths.guestProforma(locale, guestToken(proforma.inquiryId), proforma.id)),
    },
    note: t("mail.guestLink.note"),
  };
  const { address } = await asShop(proforma.shopId, (tx) => findBuyer(proforma.inquiryId, tx), db);
  const to = { name: buyer.name, address };
  await deliver({ id: emailId(job), to, subject: subjectOf(change, locale), content }, "essential", db);
}

type Change = NonNullable<Awaited<ReturnType<typeof findChange>>>;

const subjectOf = ({ names, cancelledAt }: Change, locale: Locale): string =>
  words(locale)(cancelledAt ? "proformas.email.called.subject" : "proformas.email.bank.subject", {
    shop: textIn(names, locale),
  });

/** Finds the change with the last four digits of the account only, so that no email contains more. */
const findChange = ({ shopId, bankAccountId }: About, db: Db) =>
  asShop(
    shopId,
    async (tx) => {
      const [found] = await tx
        .select({
          names: shops.names,
          author: users.name,
          digits: sql<string>`right(${bankAccounts.accountNumber}, 4)`,
          waits: sql<boolean>`${bankAccounts.effectiveAt} > ${bankAccounts.createdAt}`,
          createdAt: bankAccounts.createdAt,
          effectiveAt: bankAccounts.effectiveAt,
          cancelledAt: bankAccounts.cancelledAt,
        })
        .from(bankAccounts)
        .innerJoin(shops, eq(shops.id, bankAccounts.shopId))
        .leftJoin(users, eq(users.id, bankAccounts.createdBy))
        .where(and(eq(bankAccounts.shopId, shopId), eq(bankAccounts.id, bankAccountId)));
      return found;
    },
    db,
  );
