import { and, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { memberInvitations, shops } from "@/db/schema";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { formats } from "../i18n/format";
import { textIn } from "../i18n/locale";
import { words } from "../i18n/messages";
import { invitationToken } from "../shops/members/invitation-token";
import { deliver } from "./deliver";
import { emailId } from "./email-id";

/** Emails an invitation to become a member, unless it was answered, withdrawn or has expired. */
export async function mailInvitation(
  job: Job<{ shopId: number; invitationId: string }>,
  db: Db = database,
): Promise<void> {
  const { shopId, invitationId } = job.data;
  const ofShop = and(eq(memberInvitations.shopId, shopId), eq(memberInvitations.id, invitationId));
  const [found] = await asShop(
    shopId,
    (tx) =>
      tx
        .select({ invitation: memberInvitations, names: shops.names })
        .from(memberInvitations)
        .innerJoin(shops, eq(shops.id, memberInvitations.shopId))
        .where(ofShop),
    db,
  );
  if (!found || found.invitation.expiresAt < new Date()) return;
  const { invitation, names } = found;
  const { locale, email, role, expiresAt } = invitation;
  const t = words(locale);
  const shop = textIn(names, locale);
  const values = { shop, role: t(`accounts.role.${role}`) };
  const content = {
    locale,
    greeting: t("mail.signInLink.greeting"),
    paragraphs: [
      t("members.acceptInvitation.text", values),
      t(`members.mayDo.${role}`, values),
      t("members.acceptInvitation.until", { date: formats(locale).day(expiresAt, "moment") }),
    ] satisfies [string, ...string[]],
    button: {
      label: t("members.email.invitation.button"),
      url: absolute(paths.invitation(locale, invitationToken(invitation))),
    },
    note: t("members.email.invitation.note"),
  };
  const subject = t("members.email.invitation.subject", { shop });
  const mail = { id: emailId(job), to: { address: email }, subject, content };
  await deliver({ ...mail, about: "invitation" }, "essential", db);
}
