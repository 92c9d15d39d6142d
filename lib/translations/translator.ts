import type { Locale } from "../i18n/locale";

/** A term in the language of the text and in the reader's language. */
export type Term = { from: string; to: string };
export type TranslationRequest = { text: string; from: Locale; to: Locale; glossary: Term[] };

/** Translates a text; returns undefined if it cannot. `name` is stored with its translations. */
export type Translator = {
  name: string;
  /** @throws Hopeless when it refuses this text; other errors are retried */
  translate(request: TranslationRequest): Promise<string | undefined>;
};
