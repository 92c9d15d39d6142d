import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { words } from "../i18n/messages";
import { deliver } from "./deliver";
import { emailId } from "./email-id";

type About = { userId: string };

/** Emails a person that two-step sign-in was switched on. */
export const mailTwoStepOn = (job: Job<About>, db: Db = database) => mailChange(job, "on", db);

/** Emails a person that two-step sign-in was switched off. */
export const mailTwoStepOff = (job: Job<About>, db: Db = database) => mailChange(job, "off", db);

async function mailChange(job: Job<About>, state: "on" | "off", db: Db): Promise<void> {
  const [user] = await db.select().from(users).where(eq(users.id, job.data.userId));
  if (!user) return;
  const { name, email, locale } = user;
  const t = words(locale);
  const content = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs: [t(`accounts.twoStep.email.${state}.text`)] satisfies [string],
    button: { label: t("accounts.account.title"), url: absolute(paths.accountSettings(locale)) },
    note: t("accounts.twoStep.email.note"),
  };
  const subject = t(`accounts.twoStep.email.${state}.subject`);
  await deliver({ id: emailId(job), to: { name, address: email }, subject, content }, "essential", db);
}
