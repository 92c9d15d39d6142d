import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Locale } from "../i18n/locale";
import { possibleLocales } from "./locales-of-script";
import { tokenRanges } from "./tokens";

const maxCategories = 6;

/** A category and the phrase of it that looks most like the words; `similarity` of their trigrams, 1 if equal. */
type NearestPhrase = { categoryId: number; phrase: string; similarity: number };

/** Returns the categories that are called most like the words, the nearest first; for a query without results. */
export async function findNearestPhrases(locale: Locale, words: string, db: Db): Promise<NearestPhrase[]> {
  const [from, to] = tokenRanges.aboutCategories;
  const rows = await db.execute<NearestPhrase>(sql`
    select * from (
      select distinct on (token) token - ${from}::int as "categoryId", phrase, similarity(phrase, ${words}) as similarity
      from search_phrases
      where phrase % ${words} and token between ${from}::int and ${to}::int and locale in ${possibleLocales(words, locale)}
      order by token, similarity(phrase, ${words}) desc) nearest
    order by similarity desc, "categoryId" limit ${maxCategories}`);
  return [...rows];
}
