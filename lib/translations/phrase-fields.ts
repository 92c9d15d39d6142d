import { z } from "zod";
import { isCurrency, parseAmount } from "../core/money";
import { isLocale, type Locale } from "../i18n/locale";
import type { MessageKey } from "../i18n/messages";
import { readThousandths, readWhole, toLatinDigits } from "../i18n/read-number";
import { allPhrases, type PhraseKey, type SaidPhrase } from "./phrase-book";
import { isSaidPhrase, sayPhrase, slotsOf } from "./render-phrase";
import { fitsSlot, type Slot } from "./slots";

const key = (name: MessageKey): MessageKey => name;

/** The field of a form that says a phrase without slots, or fills one slot of it. */
export const phraseField = (phrase: PhraseKey, slot?: Slot | "currency"): string =>
  slot === undefined ? `phrase.${phrase}` : `phrase.${phrase}.${slot}`;

/**
 * Lets a form's fields of phrases speak: what was ticked or filled in stands before the words of `body`, line by line,
 * in the language of the form. A phrase filled in by half is an error of its field.
 */
export const withPhrases = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((values, context) => {
    const fields = (values ?? {}) as Record<string, unknown>;
    const { said, unclear } = chosenPhrases(fields);
    for (const [field, message] of unclear) context.addIssue({ code: "custom", path: [field], message });
    const locale = isLocale(fields.locale) ? fields.locale : "en";
    return said.length ? { ...fields, body: bodyOf(said, String(fields.body ?? ""), locale) } : fields;
  }, schema);

const bodyOf = (said: SaidPhrase[], written: string, locale: Locale): string =>
  [...said.map((phrase) => sayPhrase(phrase, locale)), written.trim()].filter(Boolean).join("\n");

function chosenPhrases(fields: Record<string, unknown>) {
  const said: SaidPhrase[] = [];
  const unclear: [field: string, message: MessageKey][] = [];
  for (const phrase of allPhrases) {
    const slots = slotsOf(phrase);
    const texts = slots.map((slot) => String(fields[phraseField(phrase, slot)] ?? "").trim());
    if (slots.length === 0 ? fields[phraseField(phrase)] === undefined : texts.every((text) => text === "")) continue;
    const values = Object.fromEntries(
      slots.map((slot, index) => [slot, readField[slot](texts[index] ?? "", fields[phraseField(phrase, "currency")])]),
    ) as SaidPhrase["values"];
    const missing = slots.find((_, index) => texts[index] === "");
    if (missing) unclear.push([phraseField(phrase, missing), key("translations.picker.missing")]);
    else if (isSaidPhrase({ key: phrase, values })) said.push({ key: phrase, values });
    else {
      const wrong = slots.find((slot) => !fitsSlot(slot, values[slot]));
      unclear.push([phraseField(phrase, wrong), key("translations.picker.wrong")]);
    }
  }
  return { said, unclear };
}

/** What people type, as the slot keeps it; undefined or NaN for what it is not. */
const readField: Record<Slot, (text: string, currency: unknown) => unknown> = {
  pieces: readWhole,
  cartons: readWhole,
  days: readWhole,
  workingDays: readWhole,
  percent: (text) => readWhole(text.replace(/[%٪]/g, "")),
  weight: readThousandths,
  money: (text, currency) => ({
    amount: parseAmount(toLatinDigits(text)),
    currency: isCurrency(currency) ? currency : undefined,
  }),
  date: (text) => text,
  port: (text) => text,
};
