import type { Messages } from "@/messages";
import sides from "./phrase-sides.json" with { type: "json" };
import type { Slot, SlotValues } from "./slots";

type Book = Messages["phrases"];
export type Topic = keyof Book;
/** The key of a phrase in messages/translations/phrases, such as "quotes.priceFor". */
export type PhraseKey = { [T in Topic]: `${T}.${keyof Book[T] & string}` }[Topic];
/** A phrase with the values of its slots. Stored in `messages.phrases`. */
export type FilledPhrase = { key: PhraseKey; values: { [Name in Slot]?: SlotValues[Name] } };
export type Speaker = "buyer" | "shop";

/** The phrases by topic and side. People wrote the texts with slots in each language, so no machine translates them. */
export const phraseBook = sides as { [T in Topic]: Record<Speaker, (keyof Book[T] & string)[]> };

export const topics = Object.keys(phraseBook) as Topic[];

/** Lists the phrases of one side about a topic. */
export const listPhrases = (topic: Topic, speaker: Speaker): PhraseKey[] =>
  phraseBook[topic][speaker].map((name) => `${topic}.${name}` as PhraseKey);

export const allPhrases: PhraseKey[] = [
  ...new Set(topics.flatMap((topic) => [...listPhrases(topic, "buyer"), ...listPhrases(topic, "shop")])),
];

/** The most frequent questions of guests, which their form offers. */
export const commonQuestions: PhraseKey[] = [
  "samples.ask",
  "customisation.logoAsk",
  "leadTimes.inStockAsk",
  "packing.sizeAsk",
  "payment.ask",
  "payment.proformaAsk",
  "quotes.priceFor",
  "quotes.targetPrice",
  "leadTimes.neededBy",
  "shipping.toPort",
];
