import { type Currency, currencies } from "../core/money";
import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import { commonQuestions, listPhrases, type PhraseKey, type Speaker, topics } from "./phrase-book";
import { phraseField } from "./phrase-fields";
import { renderPhraseWith, slotsOf } from "./render-phrase";
import { choices, formatSlot, isChoice, isSlot, type Slot } from "./slots";

/** A blank of a phrase: the form field of a slot with its label. */
export type Blank = {
  name: string;
  label: string;
  slot: Slot;
  options?: { value: string; label: string }[];
  currency?: { name: string; label: string; codes: readonly Currency[]; preset: Currency };
};
/** A phrase as a form shows it: its texts and blanks in order. */
export type PhraseChoice = { key: PhraseKey; name: string; parts: (string | Blank)[]; hasBlanks: boolean };
export type PhraseTopic = { label: string; choices: PhraseChoice[] };

/** Lists all phrases of a side by topic. Server only. */
export const listPhraseTopics = (speaker: Speaker, locale: Locale): PhraseTopic[] =>
  topics.map((topic) => ({
    label: words(locale)(`translations.topics.${topic}`),
    choices: listPhrases(topic, speaker).map((key) => choiceOf(key, locale)),
  }));

/** Lists the phrases that guests need most. Server only. */
export const listCommonQuestions = (locale: Locale): PhraseChoice[] =>
  commonQuestions.map((key) => choiceOf(key, locale));

/**
 * Splits a phrase into texts and blanks. Values that follow from another blank are dots; drops a full stop after a
 * blank.
 */
function choiceOf(key: PhraseKey, locale: Locale): PhraseChoice {
  const slots = slotsOf(key);
  const marks = Object.fromEntries([...slots, "rest"].map((name) => [name, `\u0001${name}\u0001`]));
  const parts = renderPhraseWith(key, marks, locale)
    .split("\u0001")
    .map((part, index) => (index % 2 === 0 ? part : isSlot(part) ? blankOf(key, part, locale) : "…"))
    .filter((part) => typeof part !== "string" || !/^[\s.。۔]*$/.test(part));
  return { key, name: phraseField(key), parts, hasBlanks: slots.length > 0 };
}

function blankOf(key: PhraseKey, slot: Slot, locale: Locale): Blank {
  const t = words(locale);
  const blank = { name: phraseField(key, slot), label: t(`translations.names.${slot}`), slot };
  if (isChoice(slot))
    return { ...blank, options: choices[slot].map((value) => ({ value, label: formatSlot(slot, value, locale) })) };
  if (slot !== "money") return blank;
  const preset = locale === "zh" ? "CNY" : "USD";
  const name = phraseField(key, "currency");
  return { ...blank, currency: { name, label: t("translations.names.currency"), codes: currencies, preset } };
}
