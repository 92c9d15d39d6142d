import { type Locale, locales, type SomeTexts } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { type Filling, placeholders } from "./placeholders";

const starters = ["price", "sample", "leadTime", "customisation", "thanks"] as const;
/** What is left open stays open. */
const open = Object.fromEntries(placeholders.map((name) => [name, `{${name}}`])) as Filling;

/** Answers every shop gives, in eight languages; the titles in the reader's. */
export const starterReplies = (reader: Locale): { title: string; bodies: SomeTexts }[] =>
  starters.map((starter) => ({
    title: words(reader)(`threads.starters.${starter}.title`),
    bodies: Object.fromEntries(
      locales.map((locale) => [locale, words(locale)(`threads.starters.${starter}.body`, open)]),
    ),
  }));
