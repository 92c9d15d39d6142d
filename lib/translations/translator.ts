import type { Locale } from "../i18n/locale";

/** The market's word for a thing, and the same in the reader's language. */
export type Term = { from: string; to: string };
export type TranslationRequest = { text: string; from: Locale; to: Locale; glossary: Term[] };

/** Says a text in another language; undefined when it cannot. `name` stands beside what it made. */
export type Translator = {
  name: string;
  /** @throws Hopeless when it refuses this text; anything else may work later */
  translate(request: TranslationRequest): Promise<string | undefined>;
};
