import { z } from "zod";
import type { MessageKey } from "../i18n/messages";

/** Cleans text of several lines: removes control characters and marks that change the direction of text. */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are removed
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, " ")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** Cleans text to one line: names, places, subjects of emails. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, " ");

const tooLong: MessageKey = "errors.tooLong";
const required: MessageKey = "errors.required";

/**
 * Returns how many characters may be typed where so many remain after cleaning, which drops spaces; browsers send line
 * ends as two characters. Longer text is refused before it is cleaned.
 */
const maxTyped = (maximum: number) => 2 * maximum + 200;

const typed = (maximum: number, error?: MessageKey) =>
  z.string({ error }).refine((text) => text.length <= maxTyped(maximum), { error: tooLong, params: { maximum } });

/** A required field of a form with a maximum of characters; `missing` is the error of an empty one. */
export const requiredText = (maximum: number, clean = oneLine, missing: MessageKey = required) =>
  typed(maximum, missing).transform(clean).pipe(z.string().min(1, missing).max(maximum, tooLong));

/** An optional field of a form; undefined if empty. */
export const optionalText = (maximum: number, clean = oneLine) =>
  typed(maximum)
    .optional()
    .transform((text) => clean(text ?? "") || undefined)
    .pipe(z.string().max(maximum, tooLong).optional());
