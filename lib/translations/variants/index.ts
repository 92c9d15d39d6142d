import type { Locale } from "../../i18n/locale";
import type { PhraseKey } from "../phrase-book";
import catalogue from "./catalogue.json" with { type: "json" };
import customisation from "./customisation.json" with { type: "json" };
import greetings from "./greetings.json" with { type: "json" };
import leadTimes from "./leadTimes.json" with { type: "json" };
import orders from "./orders.json" with { type: "json" };
import packing from "./packing.json" with { type: "json" };
import payment from "./payment.json" with { type: "json" };
import quality from "./quality.json" with { type: "json" };
import quotes from "./quotes.json" with { type: "json" };
import samples from "./samples.json" with { type: "json" };
import shipping from "./shipping.json" with { type: "json" };

type Variants = Record<string, { zh: string[]; en: string[] }>;

/** How people write each sentence of the book in Chinese and English, in the notation of recognition/notation.ts. */
export const variants: Record<string, Variants> = {
  greetings,
  quotes,
  samples,
  leadTimes,
  payment,
  shipping,
  packing,
  customisation,
  catalogue,
  quality,
  orders,
};

/** Returns the variants of a sentence; none in languages other than Chinese and English. */
export function variantsOf(key: PhraseKey, locale: Locale): string[] {
  const [topic = "", name = ""] = key.split(".");
  return locale === "zh" || locale === "en" ? (variants[topic]?.[name]?.[locale] ?? []) : [];
}
