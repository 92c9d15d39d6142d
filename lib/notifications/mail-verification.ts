import { type Db, database } from "@/db/client";
import type { Job } from "../events/job";
import { paths } from "../http/paths";
import { absolute } from "../http/site";
import { formats } from "../i18n/format";
import { type Locale, textIn } from "../i18n/locale";
import { type Words, words } from "../i18n/messages";
import { outcomeSentence, reasonSentences } from "../verifications/decision-words";
import { findVerification, type OwnVerificationPage } from "../verifications/own-verification";
import { requestNumber, retentionDays } from "../verifications/rules";
import { deliver } from "./deliver";
import { emailId } from "./email-id";
import { approvers, enqueueForMembers, findMember } from "./members";

type About = { shopId: number; requestId: string };
type Decided = About & { decisionId: string };
type Ended = About & { days?: number; wasApproved?: boolean };
type ToMember<Data> = Data & { userId: string };

/** Enqueues an email to each owner and manager about a decision. */
export const notifyOfVerification = (job: Job<Decided>, db: Db = database): Promise<void> =>
  enqueueForMembers(job, "mailVerificationDecision", db, approvers);

/** Enqueues an email to each owner and manager that a decision was taken back. */
export const notifyOfVerificationUndone = (job: Job<Decided>, db: Db = database): Promise<void> =>
  enqueueForMembers(job, "mailVerificationUndone", db, approvers);

/** Enqueues an email to each owner and manager that an approval ends soon, or that an approval or a request expired. */
export const notifyOfVerificationEnd = (job: Job<Ended>, db: Db = database): Promise<void> =>
  enqueueForMembers(job, "mailVerificationEnd", db, approvers);

/** Emails a member a decision, unless it was taken back or followed by another one in the meantime. */
export const mailVerificationDecision = (job: Job<ToMember<Decided>>, db: Db = database): Promise<void> =>
  mailMemberOf(
    job,
    ({ t, locale, found: { decision }, named }) => {
      if (decision?.id !== job.data.decisionId) return undefined;
      const reasons = reasonSentences(decision, t);
      return {
        subject: t(`verifications.mail.subjects.${decision.outcome}`, named),
        paragraphs: [
          outcomeSentence(decision, t, formats(locale)),
          ...(reasons.length > 0 ? [reasons.map((each) => `· ${each}`).join("\n")] : []),
          t(`verifications.mail.next.${decision.outcome}`, { days: retentionDays }),
        ],
      };
    },
    db,
  );

/** Emails a member that a decision was taken back. */
export const mailVerificationUndone = (job: Job<ToMember<Decided>>, db: Db = database): Promise<void> =>
  mailMemberOf(
    job,
    ({ t, named }) => ({
      subject: t("verifications.mail.undoneSubject", named),
      paragraphs: [t("verifications.mail.undoneText", named)],
    }),
    db,
  );

/** Emails a member that an approval ends soon or has ended, or that an unanswered request expired. */
export const mailVerificationEnd = (job: Job<ToMember<Ended>>, db: Db = database): Promise<void> =>
  mailMemberOf(
    job,
    ({ t, locale, found: { validUntil }, named }) => {
      const { days, wasApproved } = job.data;
      const date = validUntil ? formats(locale).day(validUntil, "long") : "";
      const kind = days !== undefined ? "ending" : wasApproved ? "ended" : "lapsed";
      return {
        subject: t(`verifications.mail.${kind}Subject`, { ...named, days: days ?? 0 }),
        paragraphs: [t(`verifications.mail.${kind}Text`, { ...named, date })],
      };
    },
    db,
  );

type Values = {
  t: Words;
  locale: Locale;
  found: OwnVerificationPage;
  /** The shop, the claim and the number of the request, as messages name them. */
  named: { shop: string; claim: string; number: string };
};
type Content = { subject: string; paragraphs: [string, ...string[]] };

/** Emails a member about a request in their language; does nothing if they no longer manage the shop. */
async function mailMemberOf(
  job: Job<ToMember<About>>,
  compose: (values: Values) => Content | undefined,
  db: Db,
): Promise<void> {
  const { shopId, requestId, userId } = job.data;
  const member = await findMember(shopId, userId, db);
  const found = await findVerification(shopId, requestId, db);
  if (!member || member.role === "assistant" || !found) return;
  const { locale, name, email: address } = member;
  const t = words(locale);
  const named = {
    shop: textIn(found.shopNames, locale),
    claim: t(`storefront.claims.${found.claim}`),
    number: requestNumber(found.number),
  };
  const composed = compose({ t, locale, found, named });
  if (!composed) return;
  const { subject, paragraphs } = composed;
  const url = absolute(paths.workspaceVerification(locale, requestId));
  const content = {
    locale,
    greeting: t("mail.greeting", { name }),
    paragraphs,
    button: { label: t("verifications.mail.button"), url },
    note: t("verifications.mail.note"),
  };
  await deliver({ id: emailId(job), to: { name, address, userId }, subject, content }, "essential", db);
}
