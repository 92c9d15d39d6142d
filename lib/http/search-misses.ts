import type { DocumentTag } from "@/db/purge";
import type { SearchMissKind } from "@/db/schema/search/search-misses";
import { isLocale, type Locale } from "../i18n/locale";

/** A search whose words no listing has; `words` are folded. */
export type SearchMiss = {
  locale: Locale;
  kind: SearchMissKind;
  words: string;
  /** The category or industry that the words name or the buyer chose. */
  categoryId?: number;
};

/** Visitors by miss that are not written yet, by language, kind and words. */
export type PendingSearchMisses = Map<string, SearchMiss & { count: number }>;

/** Characters. Longer queries are sentences, which seldom repeat and may name people. */
const maxLength = 60;
/** Seven digits, also with the separators of telephone numbers between them, may be a person's number. */
const longNumber = /\p{Nd}(?:[\s().+/-]{0,3}\p{Nd}){6}/u;

/**
 * Folds the words of a query for counting: lower case, one form of each character, single spaces. Returns undefined for
 * words that are not recorded: none, more than 60 characters, or with an email address, a web address or a number of
 * more than six digits.
 */
export function foldSearchedWords(words: string): string | undefined {
  const folded = words
    .toWellFormed()
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFKC")
    .replace(/[\s\p{C}]+/gu, " ")
    .trim();
  if (!folded || [...folded].length > maxLength) return undefined;
  return /@|:\/\/|www\./.test(folded) || longNumber.test(folded) ? undefined : folded;
}

const prefix = "miss:";

/**
 * Returns the tag by which a search page reports a miss to the document server, which counts its visitors also when the
 * page is cached. Nothing invalidates the tag. Empty for words that are not recorded.
 */
export function searchMissTags({ words, locale, kind, categoryId = 0 }: SearchMiss): DocumentTag[] {
  const folded = foldSearchedWords(words);
  return folded ? [`${prefix}${locale}:${kind}:${categoryId}:${folded}`] : [];
}

/** Returns the miss among the tags of a document. */
export function findSearchMiss(tags: Iterable<string>): SearchMiss | undefined {
  for (const tag of tags) {
    if (!tag.startsWith(prefix)) continue;
    const [, locale = "", kind, categoryId, words = ""] =
      /^miss:([a-z-]+):(nothing|partly):(\d+):(.+)$/.exec(tag) ?? [];
    if (isLocale(locale) && (kind === "nothing" || kind === "partly"))
      return { locale, kind, words, categoryId: Number(categoryId) || undefined };
  }
  return undefined;
}
