import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { users } from "@/db/schema";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { words } from "../i18n/messages";
import { deliver } from "./deliver";
import { mailId } from "./email-id";

type About = { userId: string };

/** Tells a person that signing in as them takes a code from now on. */
export const mailTwoStepOn = (job: Job<About>, db: Db = database) => write(job, "on", db);

/** Tells a person that it no longer does. */
export const mailTwoStepOff = (job: Job<About>, db: Db = database) => write(job, "off", db);

async function write(job: Job<About>, now: "on" | "off", db: Db): Promise<void> {
  const [user] = await db.select().from(users).where(eq(users.id, job.data.userId));
  if (!user) return;
  const { name, email, locale } = user;
  const t = words(locale);
  const letter = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs: [t(`accounts.twoStep.mail.${now}.text`)] satisfies [string],
    button: { label: t("accounts.account.title"), url: absolute(paths.accountSettings(locale)) },
    note: t("accounts.twoStep.mail.note"),
  };
  const subject = t(`accounts.twoStep.mail.${now}.subject`);
  await deliver({ id: mailId(job), to: { name, address: email }, subject, letter }, "essential", db);
}
