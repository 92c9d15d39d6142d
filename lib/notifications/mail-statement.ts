import { type Db, database } from "@/db/client";
import type { Measure } from "@/db/schema";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { formats } from "../i18n/format";
import { type Locale, textIn } from "../i18n/locale";
import { type Words, words } from "../i18n/messages";
import { caseNumber } from "../moderation/list-cases";
import { type FoundStatement, findStatement } from "../moderation/list-statements";
import { appealableUntil, effectOf, subjectOf } from "../moderation/statement-words";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import { approvers, enqueueForMembers, findMember } from "./members";

type About = { shopId: number; decisionId: string };
type ToMember = About & { userId: string };

/** Enqueues the statement of reasons for each owner and manager. A decision to do nothing has none. */
export async function notifyOfDecision(job: Job<About & { measure: Measure }>, db: Db = database): Promise<void> {
  if (job.data.measure !== "nothing") await enqueueForMembers(job, "mailStatement", db, approvers);
}

/** Enqueues an email to each owner and manager that a decision was taken back. */
export async function notifyOfUndoing(job: Job<About & { measure: Measure }>, db: Db = database): Promise<void> {
  if (job.data.measure !== "nothing") await enqueueForMembers(job, "mailUndoing", db, approvers);
}

/** Enqueues the answer to an appeal for each owner and manager. */
export const notifyOfAppealAnswer = (job: Job<About>, db: Db = database): Promise<void> =>
  enqueueForMembers(job, "mailAppealAnswer", db, approvers);

/** Emails a member the statement of reasons of a decision, unless it has ended in the meantime. */
export const mailStatement = (job: Job<ToMember>, db: Db = database): Promise<void> =>
  mailMemberOf(
    job,
    ({ t, locale, statement, named }) => {
      if (statement.endedAt) return undefined;
      const { facts, ground, measure, effectiveAt } = statement;
      const date = formats(locale).day(appealableUntil(effectiveAt), "long");
      return {
        subject: t("moderation.mail.statementSubject", { ...named, measure: t(`moderation.measures.${measure}`) }),
        paragraphs: [
          t("moderation.mail.statementText", named),
          effectOf(statement, locale),
          t("moderation.mail.statementFacts", { facts }),
          t("moderation.mail.statementRule", { ground: t(`moderation.grounds.${ground}`) }),
          t("moderation.mail.statementRedress", { date }),
        ],
      };
    },
    db,
  );

/** Emails a member that a decision was taken back. */
export const mailUndoing = (job: Job<ToMember>, db: Db = database): Promise<void> =>
  mailMemberOf(
    job,
    ({ t, named }) => ({
      subject: t("moderation.mail.undoneSubject", named),
      paragraphs: [t("moderation.mail.undoneText", named)],
    }),
    db,
  );

/** Emails a member the answer to the shop's appeal. */
export const mailAppealAnswer = (job: Job<ToMember>, db: Db = database): Promise<void> =>
  mailMemberOf(
    job,
    ({ t, named, statement: { appeal } }) =>
      appeal?.outcome
        ? {
            subject: t("moderation.mail.answerSubject", named),
            paragraphs: [
              t(appeal.outcome === "lifted" ? "moderation.mail.answerLifted" : "moderation.mail.answerUpheld", named),
              t("moderation.mail.answerText", { answer: appeal.answer ?? "" }),
            ],
          }
        : undefined,
    db,
  );

type Values = {
  t: Words;
  locale: Locale;
  statement: FoundStatement;
  /** The shop, the subject of the decision, and its number, as messages name them. */
  named: { shop: string; name: string; number: string };
};
type Content = { subject: string; paragraphs: [string, ...string[]] };

/** Emails a member about a decision in their language; does nothing if they no longer manage the shop. */
async function mailMemberOf(
  job: Job<ToMember>,
  compose: (values: Values) => Content | undefined,
  db: Db,
): Promise<void> {
  const { shopId, decisionId, userId } = job.data;
  const member = await findMember(shopId, userId, db);
  const statement = await findStatement(shopId, decisionId, db);
  if (!member || member.role === "assistant" || !statement) return;
  const { locale, name, email: address } = member;
  const t = words(locale);
  const named = {
    shop: textIn(statement.shopNames, locale),
    name: subjectOf(statement, locale),
    number: caseNumber(statement.number),
  };
  const composed = compose({ t, locale, statement, named });
  if (!composed) return;
  const { subject, paragraphs } = composed;
  const content = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs,
    button: { label: t("moderation.mail.button"), url: absolute(paths.workspaceStatements(locale, decisionId)) },
    note: t("moderation.mail.note"),
  };
  await deliver({ id: emailId(job), to: { name, address, userId }, subject, content }, "essential", db);
}
