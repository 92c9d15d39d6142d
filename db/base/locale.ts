/** The codes of the eight languages of the market in URLs, file names and rows. */
export const locales = ["en", "zh", "es", "pt-br", "ru", "ar", "ur", "fr"] as const;
export type Locale = (typeof locales)[number];

/** One text in each language. */
export type Texts = Record<Locale, string>;
/** Texts that may be missing in some languages. */
export type SomeTexts = Partial<Texts>;
