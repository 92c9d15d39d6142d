import { z } from "zod";
import { optionalText } from "../http/plain-text";
import type { MessageKey } from "../i18n/messages";
import { facts } from "./rules";

const placeWrong: MessageKey = "verificationConsole.marks.placeWrong";
const factMissing: MessageKey = "verificationConsole.marks.factMissing";
/** Thousandths of the width or height. */
const place = z
  .string({ error: placeWrong })
  .regex(/^\d{1,4}$/, placeWrong)
  .transform(Number)
  .pipe(z.number().max(1000, placeWrong));

export const markEvidenceInput = z.object({
  evidenceId: z.uuid("errors.invalid"),
  x: place,
  y: place,
  fact: z.enum(facts, { error: factMissing }),
  note: optionalText(200),
});
export type MarkEvidence = z.output<typeof markEvidenceInput>;

export const ofMarkInput = z.object({ markId: z.uuid("errors.invalid") });
export type OfMark = z.output<typeof ofMarkInput>;
