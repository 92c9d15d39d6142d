type Bounded = { pattern: RegExp; most: number; because: string };

/**
 * Patterns that recheck cannot prove linear, each with the number of characters it reads at most and the reason for that
 * bound. patterns.test.ts times them on hostile text of that length.
 */
export const boundedPatterns: Bounded[] = [
  { pattern: /\++$/, most: 1_000, because: "the text that a person types into a search field of their own browser" },
  {
    pattern: /[\w.+-]{1,64}@[\w.-]{1,255}/g,
    most: 300,
    because: "the first 300 characters of a printed line: 64 steps from each character",
  },
  {
    pattern: /[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]+|https?:\/\/\S+|\+?\d[\d\s().-]{6,40}\d/g,
    most: 20_000,
    because: "the words of one message, or of one listing: 64 steps from each character",
  },
  {
    pattern:
      /(?:https?:\/\/|www\.)[^\s，。、；）】؟،]+|[\w.+-]{1,64}@[\w-]{1,63}\.[\w.]+|\b[a-z0-9-]{1,63}\.(?:com|net|org|cn|ru|br|info|shop|top|xyz|io|me)\b[^\s，。、；）】؟،]*/gi,
    most: 20_000,
    because: "the words of one message, or of one listing: 64 steps from each character",
  },
  {
    pattern:
      /certif|homologad|сертифи|认证|证书|检测报告|质检|شهاد[ةات]|معتمد|سرٹیف|تصدیق شدہ|\bISO\s?\d*\b|\bRoHS\b|\bREACH\b|\bFDA\b|\bFCC\b|\bEN\s?71\b|\bASTM\b|\bCPSIA\b|\bCPC\b|\bUKCA\b|\bSGS\b|\bBSCI\b|\bGOTS\b|oeko|\bEAC\b|\bCCC\b|\bUL\b|\bLFGB\b|\bГОСТ|\bHalal\b|حلال|清真|халяль/i,
    most: 20_000,
    because:
      "the words of one listing: no repetition but the digits behind ISO; recheck takes minutes over so many words",
  },
  {
    pattern:
      /water[-\s]?(?:proof|resist|repel)|rain[-\s]?proof|splash|防水|防雨|防泼|impermeab|imperméab|à prova d|prova d['’]água|resist[eê]nte[s]? (?:al? agua|à água)|résistant\w* à l['’]eau|водонепрониц|водостой|водоотталк|влагозащ|непромока|مقاوم للماء|ضد الماء|عازل للماء|واٹر پروف|پانی سے محفوظ|\bIP\s?X?\d/i,
    most: 20_000,
    because: "the words of one listing: no repetition but a word's end; recheck takes minutes over so many words",
  },
];

/** Files that build a pattern at run time, each with the reason why it is linear or reads little. */
export const builtPatterns: Record<string, string> = {
  "lib/ai/hide-person.ts": "a buyer's name or address, every sign of it escaped",
  "lib/ai/number-words.ts": "words of the file with at most one repetition at their end",
  "lib/search/join-units.ts":
    "spellings of the same file without a repetition but in an ending; a query has 120 characters",
  "lib/translations/extract-marks.ts": "patterns of the same file, with other flags",
  "lib/translations/prices-in-text.ts": "sentences of the phrase book, slots of at most 40 characters of one line",
  "server/page-cache/non-page-routes.ts": "routes as Next writes them, read on addresses of at most 4,000 characters",
  "server/renderer/route-patterns.ts": "routes as Next writes them, read on addresses of at most 4,000 characters",
};
