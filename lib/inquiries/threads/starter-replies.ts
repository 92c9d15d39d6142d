import { type Locale, locales, type SomeTexts } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { type Filling, placeholders } from "./placeholders";

const starters = ["price", "sample", "leadTime", "customisation", "thanks"] as const;
/** Renders each placeholder as itself, so that the message keeps it. */
const unfilled = Object.fromEntries(placeholders.map((name) => [name, `{${name}}`])) as Filling;

/** Returns quick replies that suit every shop, in eight languages, with titles in the reader's language. */
export const starterReplies = (reader: Locale): { title: string; bodies: SomeTexts }[] =>
  starters.map((starter) => ({
    title: words(reader)(`threads.starters.${starter}.title`),
    bodies: Object.fromEntries(
      locales.map((locale) => [locale, words(locale)(`threads.starters.${starter}.body`, unfilled)]),
    ),
  }));
