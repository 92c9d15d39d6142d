import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { shops } from "@/db/schema";
import type { Job } from "../events/job";
import type { BoothPlate } from "../events/operator-event";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import { approvers, enqueueForMembers, findMember } from "./members";

type About = { shopId: number; booth: BoothPlate; reason?: string };
type Outcome = "accepted" | "refused" | "taken";

/** Enqueues an email to each owner and manager that the shop's pages show a booth. */
export const notifyOfAcceptedBooth = (job: Job<About>, db: Db = database) => notify(job, "accepted", db);

/** Enqueues an email to each owner and manager with the reason why a claim was refused. */
export const notifyOfRefusedBooth = (job: Job<About>, db: Db = database) => notify(job, "refused", db);

/** Enqueues an email to each owner and manager with the reason why a booth was taken off the shop's pages. */
export const notifyOfTakenBooth = (job: Job<About>, db: Db = database) => notify(job, "taken", db);

const notify = (job: Job<About>, outcome: Outcome, db: Db): Promise<void> => {
  const data = { ...job.data, outcome };
  return enqueueForMembers({ ...job, data }, "mailBooth", db, approvers);
};

/** Emails a member what operators decided about a booth; does nothing if they no longer manage the shop. */
export async function mailBooth(
  job: Job<About & { outcome: Outcome; userId: string }>,
  db: Db = database,
): Promise<void> {
  const { shopId, userId, booth, outcome, reason } = job.data;
  const member = await findMember(shopId, userId, db);
  const [shop] = await db.select({ names: shops.names }).from(shops).where(eq(shops.id, shopId));
  if (!member || member.role === "assistant" || !shop) return;
  const { locale, name, email: address } = member;
  const t = words(locale);
  const named = { shop: textIn(shop.names, locale), booth: `${booth.districtCode} ${booth.floor}F ${booth.number}` };
  const content = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs: [
      t(`register.mail.${outcome}Text`, named),
      ...(reason ? [t("register.mail.reason", { reason }), t("register.mail.again")] : []),
    ] as [string, ...string[]],
    button: { label: t("register.mail.button"), url: absolute(paths.workspaceBooths(locale)) },
    note: t("register.mail.note"),
  };
  const subject = t(`register.mail.${outcome}Subject`, named);
  await deliver({ id: emailId(job), to: { name, address, userId }, subject, content }, "essential", db);
}
