import type { Locale } from "../i18n/locale";

/** A term in the language of the text and in the reader's language. */
export type Term = { from: string; to: string };
/** Texts of one language, which are translated together. The glossary has terms of all of them. */
export type TranslationRequest = { texts: string[]; from: Locale; to: Locale; glossary: Term[] };

/** One link of the chain. `name` is stored with its translations and shown to readers. */
export type Translator = {
  name: string;
  /**
   * Returns a translation for each text, in their order; undefined for a text that it cannot translate.
   * @throws PermanentFailure when it refuses the texts; other errors are temporary
   */
  translate(request: TranslationRequest): Promise<(string | undefined)[]>;
};
