import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
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

type About = { shopId: number; transferId: string; intoShopId: number };
type Change = "proposed" | "done" | "withdrawn" | "undone";
const changes: readonly Change[] = ["proposed", "done", "withdrawn", "undone"];

/** Creates a notice and enqueues an email for the owners of both shops of a merge; of the closed one, those of before. */
export async function notifyOfMerge(job: Job<About>, db: Db = database): Promise<void> {
  const { shopId, intoShopId, transferId } = job.data;
  const eventName = await nameOfEvent(job, db);
  const change = changes.find((each) => `merge.${each}` === eventName);
  const merge = await findMerge(shopId, transferId, db);
  const { eventId } = job;
  if (!change || !merge || eventId === null) return;
  const before = merge.rolesBefore?.filter(({ role }) => role === "owner").map(({ userId }) => userId);
  const owners = before ?? (await listMemberIds(shopId, db, ["owner"]));
  const others = (await listMemberIds(intoShopId, db, ["owner"])).filter((userId) => !owners.includes(userId));
  await createNotice([...owners, ...others], { eventId, kind: `merge_${change}`, shopId }, db);
  const toJob = (userId: string, isOther: boolean) => ({
    name: `mailMerge:${userId}`,
    eventId,
    data: { ...job.data, userId, change, isOther },
  });
  const jobs = [...owners.map((userId) => toJob(userId, false)), ...others.map((userId) => toJob(userId, true))];
  await db.transaction((tx) => enqueue(jobs, tx));
}

/** Emails one owner what has happened; `isOther` is true for those of the shop that goes on. */
export async function mailMerge(
  job: Job<About & { userId: string; change: Change; isOther: boolean }>,
  db: Db = database,
): Promise<void> {
  const { shopId, transferId, userId, change, isOther } = job.data;
  const merge = await findMerge(shopId, transferId, db);
  const [person] = await db.select().from(users).where(eq(users.id, userId));
  if (!merge || !person) return;
  const { locale, name, email: address } = person;
  const t = words(locale);
  const values = {
    shop: textIn(merge.names, locale),
    into: textIn(merge.intoNames, locale),
    date: formats(locale).day(merge.effectiveAt, "long"),
  };
  const proposed = isOther ? "merges.mail.proposedToYou" : "merges.mail.proposedText";
  const content = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs: [
      t(change === "proposed" ? proposed : `merges.mail.${change}Text`, values),
      ...(change === "proposed" || change === "done" ? [t("people.mail.reason", { reason: merge.reason })] : []),
    ] as [string, ...string[]],
    button: { label: t("transfers.mail.button"), url: absolute(paths.workspaceClosing(locale)) },
    note: t("people.mail.note"),
  };
  const subject = t(`merges.mail.${change}Subject`, values);
  await deliver({ id: emailId(job), to: { name, address, userId }, subject, content }, "essential", db);
}

const others = alias(shops, "others");

const findMerge = (shopId: number, transferId: string, db: Db) =>
  asShop(
    shopId,
    async (tx) => {
      const { reason, effectiveAt, rolesBefore } = ownershipTransfers;
      const [found] = await tx
        .select({ reason, effectiveAt, rolesBefore, names: shops.names, intoNames: others.names })
        .from(ownershipTransfers)
        .innerJoin(shops, eq(shops.id, ownershipTransfers.shopId))
        .innerJoin(others, eq(others.id, ownershipTransfers.intoShopId))
        .where(eq(ownershipTransfers.id, transferId));
      return found;
    },
    db,
  );
