import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { shops, users } from "@/db/schema";
import type { Role } from "../core/actor";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { type Locale, textIn } from "../i18n/locale";
import { type Words, words } from "../i18n/messages";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import { enqueueForMembers, findMember } from "./members";

type About = { shopId: number; memberId: string };
type Values = { t: Words; locale: Locale; shop: string; member: string; closedAt: Date | null };
type Person = { name: string; email: string; locale: Locale };

/** Emails a member their new role. */
export const mailRoleChanged = (job: Job<About & { role: Role }>, db: Db = database): Promise<void> =>
  emailMember(
    job,
    ({ t, shop }) => {
      const role = t(`accounts.role.${job.data.role}`);
      return {
        subject: t("members.email.role.subject", { shop, role }),
        paragraphs: [t("members.email.role.text", { shop, role }), t(`members.mayDo.${job.data.role}`, { role })],
        path: paths.workspace,
      };
    },
    db,
  );

/** Emails a person that they were removed from a shop. */
export const mailRemoved = (job: Job<About>, db: Db = database): Promise<void> =>
  emailMember(
    job,
    ({ t, shop }) => ({
      subject: t("members.email.removed.subject", { shop }),
      paragraphs: [t("members.email.removed.text", { shop })],
      path: paths.account,
    }),
    db,
  );

/** Enqueues one email job for each owner when a member has joined or left. */
export const notifyOwners = (job: Job<About>, db: Db = database): Promise<void> =>
  enqueueForMembers(job, "mailOwnerOfMember", db, ["owner"]);

/** Emails an owner who has joined, with their role, or who has left. */
export async function mailOwnerOfMember(
  job: Job<About & { userId: string; role?: Role }>,
  db: Db = database,
): Promise<void> {
  const { shopId, userId, memberId, role } = job.data;
  const owner = await findMember(shopId, userId, db);
  if (owner?.role !== "owner" || userId === memberId) return;
  await emailMember(
    job,
    ({ t, shop, member }) => {
      const values = { shop, member, role: role ? t(`accounts.role.${role}`) : "" };
      return {
        subject: role ? t("members.email.joined.subject", values) : t("members.email.left.subject", values),
        paragraphs: [role ? t("members.email.joined.text", values) : t("members.email.left.text", values)],
        path: paths.workspacePeople,
      };
    },
    db,
    owner,
  );
}

type Content = { subject: string; paragraphs: [string, ...string[]]; path: (locale: Locale) => string };

/** Sends an email about a member in the reader's language, to the member or to `other`. */
export async function emailMember(
  job: Job<About>,
  compose: (values: Values) => Content,
  db: Db,
  other?: Person,
): Promise<void> {
  const { shopId, memberId } = job.data;
  const [found] = await asShop(
    shopId,
    (tx) =>
      tx
        .select({
          member: { name: users.name, email: users.email, locale: users.locale },
          names: shops.names,
          closedAt: shops.closedAt,
        })
        .from(shops)
        .innerJoin(users, eq(users.id, memberId))
        .where(eq(shops.id, shopId)),
    db,
  );
  if (!found) return;
  const { name, email, locale } = other ?? found.member;
  const t = words(locale);
  const { subject, paragraphs, path } = compose({
    t,
    shop: textIn(found.names, locale),
    member: found.member.name,
    locale,
    closedAt: found.closedAt,
  });
  const content = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs,
    button: { label: t("members.email.button"), url: absolute(path(locale)) },
    note: t("members.email.note"),
  };
  await deliver({ id: emailId(job), to: { name, address: email }, subject, content }, "essential", db);
}
