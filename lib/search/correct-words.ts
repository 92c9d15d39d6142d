import { sql } from "drizzle-orm";
import { pinyin } from "pinyin-pro";
import type { Db } from "@/db/client";
import type { Locale } from "../i18n/locale";
import { correctSpelling } from "./correct-spelling";
import { isHan, isInScript, possibleLocales } from "./locales-of-script";
import { readQueryTerms } from "./read-query-terms";

/**
 * Corrects the words of a query that no title and no concept has; the others stay. Undefined without a correction.
 */
export async function correctWords(locale: Locale, words: string, db: Db): Promise<string | undefined> {
  const { terms, excluded } = await readQueryTerms(locale, words, db);
  const corrected = await Promise.all(
    terms.map(async ({ text, tokens, count }) => {
      if (tokens.length || count !== null) return undefined;
      if (isHan(text)) return findHomophone(text, db);
      const language = possibleLocales(text, locale).find((each) => isInScript(text, each));
      return language && correctSpelling(language, text, db);
    }),
  );
  if (corrected.every((each) => each === undefined)) return undefined;
  return [...terms.map(({ text }, at) => corrected[at] ?? text), ...excluded.map(({ text }) => `-${text}`)].join(" ");
}

/** The phrase of the thesaurus that sounds like this Chinese one, such as 雨伞 for 雨散: pinyin is how they are typed. */
async function findHomophone(text: string, db: Db): Promise<string | undefined> {
  const sound = pinyin(text, { toneType: "none", type: "array" }).join("");
  const [row] = await db.execute<{ phrase: string }>(sql`
    select phrase from search_phrases
    where locale = 'pinyin' and anchor = ${sound} order by length(phrase), phrase limit 1`);
  return row?.phrase;
}
