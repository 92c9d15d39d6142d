import { z } from "zod";
import type { MessageKey } from "../i18n/messages";

/** Text of several lines as people typed it, without control characters and without marks that turn text around. */
export const plainText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, "\n")
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, " ")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();

/** The same on one line: names, places, subjects of mails. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, " ");

const tooLong: MessageKey = "errors.tooLong";
const required: MessageKey = "errors.required";

/**
 * Characters a person may type where so many remain: line ends count twice in what browsers send, and cleaning drops spaces.
 * Longer text is refused before anything else reads it.
 */
const mostTyped = (maximum: number) => 2 * maximum + 200;

const typed = (maximum: number, error?: MessageKey) =>
  z.string({ error }).refine((text) => text.length <= mostTyped(maximum), { error: tooLong, params: { maximum } });

/** A field of a form that must be filled in, at most so many characters long; `missing` is said when it is not. */
export const requiredText = (maximum: number, clean = oneLine, missing: MessageKey = required) =>
  typed(maximum, missing).transform(clean).pipe(z.string().min(1, missing).max(maximum, tooLong));

/** A field of a form that may stay empty: undefined then. */
export const optionalText = (maximum: number, clean = oneLine) =>
  typed(maximum)
    .optional()
    .transform((text) => clean(text ?? "") || undefined)
    .pipe(z.string().max(maximum, tooLong).optional());
