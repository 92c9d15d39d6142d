import { memoize } from "../cache/memoize";
import { type Locale, locales } from "../i18n/locale";

/** Fewer letters say too little about which Latin alphabet they are in. */
const fewest = 12;
/** A language of the reader's choice is believed unless another one is likelier by this much. */
const margin = 0.04;

/** Which language a text is written in: by its script, then by its letters; `fallback` when it is short or unclear. */
export async function detectLanguage(text: string, fallback: Locale): Promise<Locale> {
  const counts = scripts.map(({ sign, weight }) => (text.match(sign)?.length ?? 0) * weight);
  const most = Math.max(...counts);
  if (most === 0) return fallback;
  const script = scripts[counts.indexOf(most)];
  if (script?.name === "han") return hasKana.test(text) ? fallback : "zh";
  if (script?.name === "cyrillic") return "ru";
  if (script?.name === "arabic") return arabicOrUrdu(text, fallback);
  return most < fewest ? fallback : byLetters(text, fallback);
}

/** One Chinese sign says as much as three letters. */
const scripts = [
  { name: "han", sign: /\p{Script=Han}/gu, weight: 3 },
  { name: "cyrillic", sign: /\p{Script=Cyrillic}/gu, weight: 1 },
  { name: "arabic", sign: /\p{Script=Arabic}/gu, weight: 1 },
  { name: "latin", sign: /\p{Script=Latin}/gu, weight: 1 },
] as const;
const hasKana = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Letters that only one of the two has on its keyboards. */
function arabicOrUrdu(text: string, fallback: Locale): Locale {
  const urdu = text.match(/[ٹڈڑںےھہۃۓگچپژکی۔]/g)?.length ?? 0;
  const arabic = text.match(/[ةىكيإؤًٌٍ]/g)?.length ?? 0;
  if (urdu === arabic) return fallback === "ur" ? "ur" : "ar";
  return urdu > arabic ? "ur" : "ar";
}

type Scores = { language: string; isReliable: boolean; scores: Record<string, number> };

/** Loaded when the first text needs it: its tables take tens of megabytes. */
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
