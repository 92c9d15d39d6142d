import { and, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { asShop, type Db, database } from "@/db/client";
import { ownershipTransfers, shops, users } from "@/db/schema";
import { enqueue, type Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { deliver } from "./deliver";
import { emailId } from "./email-id";

type About = { shopId: number; transferId: string };

/** Enqueues an email to every lead: an owner objects to a transfer or a merge, so a lead who did not propose it decides. */
export async function notifyLeadsOfObjection(job: Job<About>, db: Db = database): Promise<void> {
  const isLead = and(eq(users.isOperator, true), eq(users.operatorRole, "lead"), isNull(users.lockedAt));
  const leads = await db.select({ id: users.id }).from(users).where(isLead);
  const { eventId, data } = job;
  const jobs = leads.map(({ id }) => ({ name: `mailObjection:${id}`, eventId, data: { ...data, userId: id } }));
  await db.transaction((tx) => enqueue(jobs, tx));
}

/** Emails a lead who objects to it and why, unless it is decided meanwhile. */
export async function mailObjection(job: Job<About & { userId: string }>, db: Db = database): Promise<void> {
  const { shopId, transferId, userId } = job.data;
  const found = await findObjection(shopId, transferId, db);
  const [lead] = await db.select().from(users).where(eq(users.id, userId));
  if (!found || !lead) return;
  const { locale, name, email: address } = lead;
  const t = words(locale);
  const shop = textIn(found.names, locale);
  const into = found.intoNames ? textIn(found.intoNames, locale) : undefined;
  const content = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs: [
      into === undefined
        ? t("transfers.mail.objectedText", { shop, owner: found.ownerName, name: found.toName })
        : t("merges.mail.objectedText", { shop, owner: found.ownerName, into }),
      t("people.mail.reason", { reason: found.objection ?? "" }),
    ] as [string, ...string[]],
    button: { label: t("transfers.mail.console"), url: absolute(paths.operatorShop(locale, found.handle)) },
    note: t("transfers.mail.objectedNext", { lead: found.leadName }),
  };
  const subject = t(into === undefined ? "transfers.mail.objectedSubject" : "merges.mail.objectedSubject", { shop });
  await deliver({ id: emailId(job), to: { name, address, userId }, subject, content }, "essential", db);
}

const [owners, recipients, leads] = [alias(users, "owners"), alias(users, "recipients"), alias(users, "leads")];
const into = alias(shops, "into_shops");

const findObjection = (shopId: number, transferId: string, db: Db) =>
  asShop(
    shopId,
    async (tx) => {
      const { id, status, objection, answeredBy, toUserId, proposedBy } = ownershipTransfers;
      const [found] = await tx
        .select({
          objection,
          names: shops.names,
          handle: shops.handle,
          intoNames: into.names,
          ownerName: owners.name,
          toName: recipients.name,
          leadName: leads.name,
        })
        .from(ownershipTransfers)
        .innerJoin(shops, eq(shops.id, ownershipTransfers.shopId))
        .innerJoin(owners, eq(owners.id, answeredBy))
        .innerJoin(recipients, eq(recipients.id, toUserId))
        .innerJoin(leads, eq(leads.id, proposedBy))
        .leftJoin(into, eq(into.id, ownershipTransfers.intoShopId))
        .where(and(eq(id, transferId), eq(status, "objected")));
      return found;
    },
    db,
  );
