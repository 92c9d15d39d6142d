import { memoize } from "../cache/memoize";
import { type Locale, locales } from "../i18n/locale";

/** Latin letters that a detection requires. */
const minLetters = 12;
/** The lead in score that another language needs over the fallback. */
const margin = 0.04;

/**
 * Detects the language of a text by its script, then by its letters; returns `fallback` for a short or unclear text.
 */
export async function detectLanguage(text: string, fallback: Locale): Promise<Locale> {
  const counts = scripts.map(({ sign, weight }) => (text.match(sign)?.length ?? 0) * weight);
  const highest = Math.max(...counts);
  if (highest === 0) return fallback;
  const script = scripts[counts.indexOf(highest)];
  if (script?.name === "han") return hasKana.test(text) ? fallback : "zh";
  if (script?.name === "cyrillic") return "ru";
  if (script?.name === "arabic") return arabicOrUrdu(text, fallback);
  return highest < minLetters ? fallback : byLetters(text, fallback);
}

/** A Chinese character weighs as much as three letters. */
const scripts = [
  { name: "han", sign: /\p{Script=Han}/gu, weight: 3 },
  { name: "cyrillic", sign: /\p{Script=Cyrillic}/gu, weight: 1 },
  { name: "arabic", sign: /\p{Script=Arabic}/gu, weight: 1 },
  { name: "latin", sign: /\p{Script=Latin}/gu, weight: 1 },
] as const;
const hasKana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Counts letters that only one of the two languages uses. */
function arabicOrUrdu(text: string, fallback: Locale): Locale {
  const urdu = text.match(/[ٹڈڑںےھہۃۓگچپژکی۔]/g)?.length ?? 0;
  const arabic = text.match(/[ةىكيإؤًٌٍ]/g)?.length ?? 0;
  if (urdu === arabic) return fallback === "ur" ? "ur" : "ar";
  return urdu > arabic ? "ur" : "ar";
}

type Scores = { language: string; isReliable: boolean; scores: Record<string, number> };

/** Loads the detector on first use, since its tables take tens of megabytes. */
const loadDetector = memoize(async (): Promise<(text: string) => Scores> => {
  const { eld } = await import("eld/extrasmall");
  const detector = eld.newInstance();
  detector.setLanguageSubset(["en", "es", "pt", "fr"]);
  return (text) => {
    const found = detector.detect(text);
    return { language: found.language, isReliable: found.isReliable(), scores: found.getScores() };
  };
});

const codeOf = (locale: Locale) => locale.split("-", 1)[0] ?? locale;

async function byLetters(text: string, fallback: Locale): Promise<Locale> {
  const { language, isReliable, scores } = (await loadDetector())(text);
  const found = locales.find((locale) => codeOf(locale) === language);
  if (!found || !isReliable) return fallback;
  const lead = (scores[language] ?? 0) - (scores[codeOf(fallback)] ?? 0);
  return lead < margin ? fallback : found;
}
