import { z } from "zod";
import { optionalText, plainText, requiredText } from "../http/plain-text";
import { locales } from "../i18n/locale";
import type { MessageKey } from "../i18n/messages";
import { changedFields, grounds, measures } from "./measures";
import { publicTargets, reasonsOf } from "./reasons";

/** Lets the compiler check that `name` is a message key. */
const key = (name: MessageKey): MessageKey => name;
const choose = key("moderation.choose");
const wrongEmail = key("moderation.report.emailWrong");

const optionalEmail = z
  .string()
  .max(400, wrongEmail)
  .optional()
  .transform((text) => text?.trim().toLowerCase() || undefined)
  .pipe(z.email({ error: wrongEmail }).max(254, wrongEmail).optional());

/** `targetId`: the id of the listing, shop or video. Only reasons of its kind are accepted. */
export const sendReportInput = z
  .object({
    target: z.enum(publicTargets),
    targetId: z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER),
    reason: z.string({ error: choose }),
    details: optionalText(1000, plainText),
    email: optionalEmail,
    locale: z.enum(locales),
  })
  .transform((input, context) => {
    const reason = reasonsOf[input.target].find((each) => each === input.reason);
    if (reason) return { ...input, reason };
    context.addIssue({ code: "custom", path: ["reason"], message: choose });
    return z.NEVER;
  });
export type SendReport = z.output<typeof sendReportInput>;

export const ofCaseInput = z.object({ caseId: z.uuid() });
export type OfCase = z.output<typeof ofCaseInput>;
export const ofDecisionInput = z.object({ decisionId: z.uuid() });
export type OfDecision = z.output<typeof ofDecisionInput>;

const day = z.iso.date({ error: key("moderation.decide.untilMissing") });

/** `seen`: the version of the target that the page showed; `looked`: its changes since the first report were seen. */
export const decideCaseInput = z
  .object({
    caseId: z.uuid(),
    measure: z.enum(measures, { error: choose }),
    ground: z.union([z.enum(grounds), z.literal("")]).optional(),
    facts: optionalText(2000, plainText),
    "fields[]": z.array(z.enum(changedFields)).optional(),
    until: z.union([z.literal(""), day]).optional(),
    seen: z.string().max(64),
    looked: z.literal("yes").optional(),
  })
  .superRefine((input, context) => {
    const wrong = (path: string, message: MessageKey) => context.addIssue({ code: "custom", path: [path], message });
    if (input.measure !== "nothing" && !input.ground) wrong("ground", choose);
    if (input.measure !== "nothing" && !input.facts) wrong("facts", key("moderation.decide.factsMissing"));
    if (input.measure === "changes" && !input["fields[]"]?.length)
      wrong("fields[]", key("moderation.decide.fieldsMissing"));
    if (input.measure === "limit" && !input.until) wrong("until", key("moderation.decide.untilMissing"));
  })
  .transform(({ "fields[]": fields = [], ground, facts = "", until, looked, ...input }) => ({
    ...input,
    ground: input.measure === "nothing" ? ("none" as const) : ground || ("none" as const),
    facts,
    fields: input.measure === "changes" ? fields : [],
    until: input.measure === "limit" && until ? until : null,
    hasLooked: looked === "yes",
  }));
export type DecideCase = z.output<typeof decideCaseInput>;

export const confirmDecisionInput = z.object({ decisionId: z.uuid(), answer: z.enum(["confirm", "reject"]) });
export type ConfirmDecision = z.output<typeof confirmDecisionInput>;

export const sendAppealInput = z.object({
  decisionId: z.uuid(),
  body: requiredText(2000, plainText, key("moderation.appeal.bodyMissing")),
});
export type SendAppeal = z.output<typeof sendAppealInput>;

export const answerAppealInput = z.object({
  appealId: z.uuid(),
  outcome: z.enum(["upheld", "lifted"], { error: choose }),
  answer: requiredText(2000, plainText, key("moderation.answer.missing")),
});
export type AnswerAppeal = z.output<typeof answerAppealInput>;

export const readThreadInput = z.object({
  caseId: z.uuid(),
  why: requiredText(300, plainText, key("moderation.thread.whyMissing")).pipe(
    z.string().min(10, key("moderation.thread.whyMissing")),
  ),
});
export type ReadThread = z.output<typeof readThreadInput>;
