import { formats } from "../../lib/i18n/format";
import type { Locale, Texts } from "../../lib/i18n/locale";
import type { Design } from "../designs";
import { joinSentences } from "../texts";

/** Values for the placeholders in sentences of a thread. */
export type SentenceValues = { design: Design; quantity: number; port: string; place: Texts };

/** Fills the placeholders of a sentence with figures of the design, in the number format of the language. */
export function fillSentence(
  sentence: string,
  locale: Locale,
  { design, quantity, port, place }: SentenceValues,
): string {
  const { packing, tiers } = design;
  const { number } = formats(locale);
  const values: Record<string, string> = {
    quantity: number(quantity),
    port,
    place: place[locale],
    days: number(workingDaysFor(design, quantity)),
    moq: number(tiers[0]?.fromQuantity ?? 1),
    pieces: number(packing.piecesPerCarton),
    weight: number(Math.round(packing.grossGrams / 100) / 10),
    carton: `${packing.cartonLength}×${packing.cartonWidth}×${packing.cartonHeight}厘米`,
  };
  return sentence.replace(/\{(\w+)\}/g, (placeholder, name: string) => values[name] ?? placeholder);
}

/** Joins sentences to one message. */
export const joinMessage = (sentences: string[], locale: Locale): string => joinSentences(sentences, locale);

/** Returns the working days that the listing promises for a quantity. */
export const workingDaysFor = ({ leadTimes }: Design, quantity: number): number =>
  (leadTimes.findLast(({ fromQuantity }) => fromQuantity <= quantity) ?? leadTimes[0])?.workingDays ?? 10;

/** Returns the price of one piece at a quantity, in the smallest unit of the listing's currency. */
export const unitPriceFor = ({ tiers }: Design, quantity: number): number =>
  (tiers.findLast(({ fromQuantity }) => fromQuantity <= quantity) ?? tiers[0])?.unitPrice ?? 1;
