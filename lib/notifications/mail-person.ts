import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { words } from "../i18n/messages";
import { deliver } from "./deliver";
import { emailId } from "./email-id";

type About = { personId: string; reason: string };

/** Emails a person that their account was locked, with the reason. */
export const mailLocked = (job: Job<About>, db: Db = database): Promise<void> => mailPerson(job, "locked", db);

/** Emails a person that they can sign in again. */
export const mailUnlocked = (job: Job<About>, db: Db = database): Promise<void> => mailPerson(job, "unlocked", db);

/** Emails a person that they were signed out everywhere. */
export const mailSignedOut = (job: Job<About>, db: Db = database): Promise<void> => mailPerson(job, "signedOut", db);

async function mailPerson(job: Job<About>, change: "locked" | "unlocked" | "signedOut", db: Db): Promise<void> {
  const { personId, reason } = job.data;
  const [person] = await db.select().from(users).where(eq(users.id, personId));
  if (!person) return;
  const { name, email: address, locale } = person;
  const t = words(locale);
  const reasons = change === "locked" ? [t("people.mail.reason", { reason })] : [];
  const content = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs: [t(`people.mail.${change}Text`), ...reasons] as [string, ...string[]],
    button: {
      label: t(`people.mail.${change}Button`),
      url: absolute(change === "locked" ? paths.contact(locale) : paths.signIn(locale)),
    },
    note: t("people.mail.note"),
  };
  const subject = t(`people.mail.${change}Subject`);
  await deliver({ id: emailId(job), to: { name, address, userId: personId }, subject, content }, "essential", db);
}
