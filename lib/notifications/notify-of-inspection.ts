import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { inspections, shops, users } from "@/db/schema";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { formats } from "../i18n/format";
import { textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { createNotice } from "./create-notice";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import { enqueueForMembers, findMember, listMemberIds } from "./members";

type About = { shopId: number; inspectionId: string };

/** Notifies the owners of a shop that a lead looks at its workspace: a notice, and a job for each email. Idempotent. */
export async function notifyOfInspection(job: Job<About>, db: Db = database): Promise<void> {
  const { eventId } = job;
  const { shopId } = job.data;
  if (eventId !== null)
    await createNotice(
      await listMemberIds(shopId, db, ["owner"]),
      { eventId, kind: "workspace_inspected", shopId },
      db,
    );
  await enqueueForMembers(job, "mailInspection", db, ["owner"]);
}

/** Emails an owner who looks at the workspace of the shop, when and why. */
export async function mailInspection(job: Job<About & { userId: string }>, db: Db = database): Promise<void> {
  const { shopId, inspectionId, userId } = job.data;
  const owner = await findMember(shopId, userId, db);
  if (owner?.role !== "owner") return;
  const [found] = await asShop(
    shopId,
    (tx) =>
      tx
        .select({ names: shops.names, startedAt: inspections.startedAt, reason: inspections.reason, lead: users.name })
        .from(inspections)
        .innerJoin(shops, eq(shops.id, inspections.shopId))
        .innerJoin(users, eq(users.id, inspections.userId))
        .where(eq(inspections.id, inspectionId)),
    db,
  );
  if (!found) return;
  const { locale, name, email: address } = owner;
  const t = words(locale);
  const shop = textIn(found.names, locale);
  const time = t("common.yiwuTime", { time: formats(locale).day(found.startedAt, "moment") });
  const content = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs: [
      t("inspections.mail.text", { shop, name: found.lead, time }),
      t("people.mail.reason", { reason: found.reason }),
      t("inspections.mail.limits"),
    ] as [string, ...string[]],
    button: { label: t("inspections.mail.button"), url: absolute(paths.workspaceInspections(locale)) },
    note: t("inspections.mail.note"),
  };
  const subject = t("inspections.mail.subject", { shop });
  await deliver({ id: emailId(job), to: { name, address, userId }, subject, content }, "essential", db);
}
