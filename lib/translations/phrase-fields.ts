import { z } from "zod";
import { isCurrency, parseAmount } from "../core/money";
import { isLocale, type Locale } from "../i18n/locale";
import type { MessageKey } from "../i18n/messages";
import { parseThousandths, parseWholeNumber, toLatinDigits } from "../i18n/parse-number";
import { allPhrases, type FilledPhrase, type PhraseKey } from "./phrase-book";
import { isValidPhrase, renderPhrase, slotsOf } from "./render-phrase";
import { fitsSlot, type Slot } from "./slots";

const key = (name: MessageKey): MessageKey => name;

/** Returns the name of the form field that selects a phrase without slots, or fills one slot. */
export const phraseField = (phrase: PhraseKey, slot?: Slot | "currency"): string =>
  slot === undefined ? `phrase.${phrase}` : `phrase.${phrase}.${slot}`;

/**
 * Adds phrases to the schema of a form with a `body`: renders the selected and filled-in phrases in the language of the
 * form, one per line, before the body. A phrase with a missing or invalid value is an error at its field.
 */
export const withPhrases = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((values, context) => {
    const fields = (values ?? {}) as Record<string, unknown>;
    const { phrases, errors } = chosenPhrases(fields);
    for (const [field, message] of errors) context.addIssue({ code: "custom", path: [field], message });
    const locale = isLocale(fields.locale) ? fields.locale : "en";
    return phrases.length ? { ...fields, body: bodyOf(phrases, String(fields.body ?? ""), locale) } : fields;
  }, schema);

const bodyOf = (phrases: FilledPhrase[], written: string, locale: Locale): string =>
  [...phrases.map((phrase) => renderPhrase(phrase, locale)), written.trim()].filter(Boolean).join("\n");

function chosenPhrases(fields: Record<string, unknown>) {
  const phrases: FilledPhrase[] = [];
  const errors: [field: string, message: MessageKey][] = [];
  for (const phrase of allPhrases) {
    const slots = slotsOf(phrase);
    const texts = slots.map((slot) => String(fields[phraseField(phrase, slot)] ?? "").trim());
    if (slots.length === 0 ? fields[phraseField(phrase)] === undefined : texts.every((text) => text === "")) continue;
    const values = Object.fromEntries(
      slots.map((slot, index) => [slot, readField[slot](texts[index] ?? "", fields[phraseField(phrase, "currency")])]),
    ) as FilledPhrase["values"];
    const missing = slots.find((_, index) => texts[index] === "");
    if (missing) errors.push([phraseField(phrase, missing), key("translations.picker.missing")]);
    else if (isValidPhrase({ key: phrase, values })) phrases.push({ key: phrase, values });
    else {
      const misfit = slots.find((slot) => !fitsSlot(slot, values[slot]));
      errors.push([phraseField(phrase, misfit), key("translations.picker.wrong")]);
    }
  }
  return { phrases, errors };
}

/** Parses the text of each kind of slot; returns undefined or NaN for an invalid text. */
const readField: Record<Slot, (text: string, currency: unknown) => unknown> = {
  pieces: parseWholeNumber,
  cartons: parseWholeNumber,
  fewestDays: parseWholeNumber,
  days: parseWholeNumber,
  workingDays: parseWholeNumber,
  percent: (text) => parseWholeNumber(text.replace(/[%٪]/g, "")),
  weight: parseThousandths,
  volume: parseThousandths,
  size: (text) => toLatinDigits(text).replace(/\s/g, "").replace(/[x*X]/g, "×"),
  reference: (text) => text.replace(/[\s-]/g, "").toUpperCase(),
  money: (text, currency) => ({
    amount: parseAmount(toLatinDigits(text)),
    currency: isCurrency(currency) ? currency : undefined,
  }),
  date: (text) => text,
  port: (text) => text,
  when: (text) => text,
  colour: (text) => text,
  term: (text) => text,
  certificate: (text) => text,
};
