import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { ownershipTransfers, shops, users } from "@/db/schema";
import { enqueue, type Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { formats } from "../i18n/format";
import { textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { createNotice, nameOfEvent } from "./create-notice";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import { listMemberIds } from "./members";

type About = { shopId: number; transferId: string; toUserId: string };
type Change = "proposed" | "done" | "withdrawn" | "undone";
const changes: readonly Change[] = ["proposed", "done", "withdrawn", "undone"];

/** Creates a notice and enqueues an email for both sides of a transfer: the owners of before, and the recipient. */
export async function notifyOfTransfer(job: Job<About>, db: Db = database): Promise<void> {
  const { shopId, transferId, toUserId } = job.data;
  const eventName = await nameOfEvent(job, db);
  const change = changes.find((each) => `transfer.${each}` === eventName);
  const transfer = await findTransfer(shopId, transferId, db);
  const { eventId } = job;
  if (!change || !transfer || eventId === null) return;
  const owners = transfer.rolesBefore?.map(({ userId }) => userId) ?? (await listMemberIds(shopId, db, ["owner"]));
  const people = [...new Set([...owners, toUserId])];
  await createNotice(people, { eventId, kind: `transfer_${change}`, shopId }, db);
  const jobs = people.map((userId) => ({
    name: `mailTransfer:${userId}`,
    eventId,
    data: { ...job.data, userId, change },
  }));
  await db.transaction((tx) => enqueue(jobs, tx));
}

/** Emails one person of a transfer what has happened; owners of a proposed one read how to agree or object. */
export async function mailTransfer(
  job: Job<About & { userId: string; change: Change }>,
  db: Db = database,
): Promise<void> {
  const { shopId, transferId, toUserId, userId, change } = job.data;
  const transfer = await findTransfer(shopId, transferId, db);
  const [person] = await db.select().from(users).where(eq(users.id, userId));
  if (!transfer || !person) return;
  const { locale, name, email: address } = person;
  const t = words(locale);
  const isRecipient = userId === toUserId;
  const values = {
    shop: textIn(transfer.names, locale),
    name: transfer.toName,
    date: formats(locale).day(transfer.effectiveAt, "long"),
  };
  const proposed = isRecipient ? "transfers.mail.proposedToYou" : "transfers.mail.proposedText";
  const content = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs: [
      t(change === "proposed" ? proposed : `transfers.mail.${change}Text`, values),
      ...(change === "proposed" ? [t("people.mail.reason", { reason: transfer.reason })] : []),
    ] as [string, ...string[]],
    button:
      isRecipient && change !== "done"
        ? { label: t("transfers.mail.account"), url: absolute(paths.account(locale)) }
        : { label: t("transfers.mail.button"), url: absolute(paths.workspaceClosing(locale)) },
    note: t("people.mail.note"),
  };
  const subject = t(`transfers.mail.${change}Subject`, values);
  await deliver({ id: emailId(job), to: { name, address, userId }, subject, content }, "essential", db);
}

const findTransfer = (shopId: number, transferId: string, db: Db) =>
  asShop(
    shopId,
    async (tx) => {
      const { reason, effectiveAt, rolesBefore } = ownershipTransfers;
      const [found] = await tx
        .select({ reason, effectiveAt, rolesBefore, toName: users.name, names: shops.names })
        .from(ownershipTransfers)
        .innerJoin(users, eq(users.id, ownershipTransfers.toUserId))
        .innerJoin(shops, eq(shops.id, ownershipTransfers.shopId))
        .where(eq(ownershipTransfers.id, transferId));
      return found;
    },
    db,
  );
