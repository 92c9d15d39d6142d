import { z } from "zod";
import { optionalText, plainText } from "../http/plain-text";
import type { MessageKey } from "../i18n/messages";
import { claims, methods } from "./rules";

/** Lets the compiler check that `name` is a message key. */
const key = (name: MessageKey): MessageKey => name;
const wrongDay = key("verifications.facts.dayWrong");

const optionalDay = z
  .union([z.literal(""), z.iso.date({ error: wrongDay })], { error: wrongDay })
  .optional()
  .transform((day) => day || undefined);

/** Spaces and dashes of a licence number are dropped, and letters become capitals. */
const licenceNumber = z
  .string()
  .max(80, key("verifications.facts.licenceWrong"))
  .optional()
  .transform((text) => (text ?? "").replace(/[\s-]/g, "").toUpperCase() || undefined)
  .pipe(
    z
      .string()
      .regex(/^[0-9A-Z]{6,30}$/, key("verifications.facts.licenceWrong"))
      .optional(),
  );

const lineCount = z
  .union([z.literal(""), z.coerce.number().int().min(1).max(999)], { error: key("verifications.facts.linesWrong") })
  .optional()
  .transform((count) => (count === "" ? undefined : count));

export const requestVerificationInput = z.object({ claim: z.enum(claims) });
export type RequestVerification = z.output<typeof requestVerificationInput>;

export const ofRequestInput = z.object({ requestId: z.uuid() });
export type OfRequest = z.output<typeof ofRequestInput>;
export const ofEvidenceInput = z.object({ evidenceId: z.uuid() });
export type OfEvidence = z.output<typeof ofEvidenceInput>;
export const ofVerificationDecisionInput = z.object({ decisionId: z.uuid() });
export type OfVerificationDecision = z.output<typeof ofVerificationDecisionInput>;

/** The facts of all claims; sendEvidence() requires those of the request's claim. */
export const sendEvidenceInput = z.object({
  requestId: z.uuid(),
  name: optionalText(120),
  licenceNumber,
  booth: optionalText(40),
  leaseUntil: optionalDay,
  address: optionalText(200),
  lineCount,
  note: optionalText(1000, plainText),
});
export type SendEvidence = z.output<typeof sendEvidenceInput>;

/** `seen`: the number of files that the page showed, so that nobody decides without the newest. */
export const decideVerificationInput = z
  .object({
    requestId: z.uuid(),
    outcome: z.enum(["approved", "more_requested", "rejected", "revoked"]),
    "reasons[]": z.array(z.string().max(40)).max(10).optional(),
    remark: optionalText(1000, plainText),
    method: z.enum(methods).optional(),
    leaseUntil: optionalDay,
    validUntil: optionalDay,
    seen: z.coerce.number().int().nonnegative(),
  })
  .superRefine((input, context) => {
    const wrong = (path: string, message: MessageKey) => context.addIssue({ code: "custom", path: [path], message });
    if (input.outcome === "approved") {
      if (!input.method) wrong("method", key("moderation.choose"));
      if (!input.validUntil) wrong("validUntil", wrongDay);
    } else if (!input["reasons[]"]?.length && !input.remark) wrong("remark", key("verifications.decide.reasonMissing"));
  })
  .transform(({ "reasons[]": reasons = [], ...input }) => ({ ...input, reasons }));
export type DecideVerification = z.output<typeof decideVerificationInput>;
