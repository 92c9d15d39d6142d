import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { fairStands, fairs, shops } from "@/db/schema";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import { approvers, enqueueForMembers, findMember } from "./members";

type About = { shopId: number; fairId: number };

/** Enqueues an email about the shop's stand for each owner and manager. */
export const notifyOfStand = (job: Job<About>, db: Db = database): Promise<void> =>
  enqueueForMembers(job, "mailStand", db, approvers);

/**
 * Emails a member how the shop's stand at a fair stands now: an invitation, a place, or a refusal with its reason. Does
 * nothing if they no longer manage the shop, or the shop has answered in the meantime.
 */
export async function mailStand(job: Job<About & { userId: string }>, db: Db = database): Promise<void> {
  const { shopId, fairId, userId } = job.data;
  const member = await findMember(shopId, userId, db);
  if (!member || member.role === "assistant") return;
  const [stand] = await asShop(
    shopId,
    (tx) =>
      tx
        .select({
          status: fairStands.status,
          hall: fairStands.hall,
          number: fairStands.number,
          reason: fairStands.reason,
          fairNames: fairs.names,
          shopNames: shops.names,
        })
        .from(fairStands)
        .innerJoin(fairs, eq(fairs.id, fairStands.fairId))
        .innerJoin(shops, eq(shops.id, fairStands.shopId))
        .where(and(eq(fairStands.fairId, fairId), eq(fairStands.shopId, shopId))),
    db,
  );
  if (!stand) return;
  const { status } = stand;
  if (status !== "invited" && status !== "accepted" && status !== "refused") return;
  const { locale, name, email: address } = member;
  const t = words(locale);
  const named = {
    shop: textIn(stand.shopNames, locale),
    fair: textIn(stand.fairNames, locale),
    place: stand.hall && stand.number ? `${stand.hall} ${stand.number}` : "–",
    reason: stand.reason ?? "",
  };
  const content = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs: [t(`fairs.mail.${status}`, named)] as [string],
    button: { label: t("fairs.mail.button"), url: absolute(paths.workspaceFairs(locale)) },
    note: t("fairs.mail.note", named),
  };
  const subject = t("fairs.mail.subject", named);
  await deliver({ id: emailId(job), to: { name, address, userId }, subject, content }, "essential", db);
}
