import { and, eq, isNotNull, sql } from "drizzle-orm";
import { asPerson, asShop, type Db, database, type Tx } from "@/db/client";
import { caseDecisions, jobs, moderationCases, reports } from "@/db/schema";
import { isConfirmedEmail } from "../accounts/confirmed-email";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { words } from "../i18n/messages";
import { undoMinutes } from "../moderation/measures";
import { subjectOf } from "../moderation/statement-words";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import type { EmailContent } from "./email-layout";

type About = { shopId: number; caseId: string; decisionId: string };

/** Enqueues one email job for each address left with a report of the case, due once the decision cannot be undone. */
export async function notifyReporters(job: Job<About>, db: Db = database): Promise<void> {
  const { caseId } = job.data;
  const found = await findDecision(job.data, db);
  if (!found) return;
  await asPerson(
    found.decidedBy,
    async (tx) => {
      const left = await tx
        .selectDistinctOn([reports.email], { reportId: reports.id })
        .from(reports)
        .where(and(eq(reports.caseId, caseId), isNotNull(reports.email)))
        .orderBy(reports.email, reports.createdAt);
      const made = left.map(({ reportId }) => ({
        name: `mailReporter:${reportId}`,
        eventId: job.eventId,
        data: { ...job.data, reportId },
        runAt: sql`now() + make_interval(mins => ${undoMinutes})`,
      }));
      if (made.length > 0) await tx.insert(jobs).values(made).onConflictDoNothing();
    },
    db,
  );
}

/**
 * Emails a reporter what was decided, unless the decision has ended. Anybody may have typed the address, so until it is
 * confirmed the email contains only the market's words.
 */
export async function mailReporter(job: Job<About & { reportId: string }>, db: Db = database): Promise<void> {
  const found = await findDecision(job.data, db);
  if (!found || found.endedAt) return;
  const report = await asPerson(found.decidedBy, (tx) => findReport(job.data.reportId, tx), db);
  if (!report?.email) return;
  const { email: address, locale } = report;
  const t = words(locale);
  const isConfirmed = await isConfirmedEmail(address, db);
  const { measure, target, snapshot } = found;
  const name = subjectOf({ target, titles: isConfirmed ? snapshot.titles : {} }, locale);
  const content: EmailContent = {
    locale,
    greeting: t("moderation.mail.reporterGreeting"),
    paragraphs: [
      measure === "nothing"
        ? t("moderation.mail.reporterNothing")
        : t("moderation.mail.reporterDone", { measure: t(`moderation.measures.${measure}`) }),
    ],
    button: { label: t("moderation.mail.reporterButton"), url: absolute(paths.home(locale)) },
    note: t("moderation.mail.reporterNote"),
  };
  const subject = t("moderation.mail.reporterSubject", { name });
  await deliver({ id: emailId(job), to: { address }, subject, content }, isConfirmed ? "essential" : "access", db);
}

async function findDecision({ shopId, decisionId }: About, db: Db) {
  const [found] = await asShop(
    shopId,
    (tx) =>
      tx
        .select({
          decidedBy: caseDecisions.decidedBy,
          endedAt: caseDecisions.endedAt,
          measure: caseDecisions.measure,
          target: moderationCases.target,
          snapshot: moderationCases.snapshot,
        })
        .from(caseDecisions)
        .innerJoin(moderationCases, eq(moderationCases.id, caseDecisions.caseId))
        .where(and(eq(caseDecisions.id, decisionId), eq(caseDecisions.shopId, shopId))),
    db,
  );
  return found;
}

/** Only operators read reports, so the operator who decided is the person of the transaction. */
async function findReport(reportId: string, tx: Tx) {
  const [report] = await tx
    .select({ email: reports.email, locale: reports.locale })
    .from(reports)
    .where(eq(reports.id, reportId));
  return report;
}
