import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Locale } from "../i18n/locale";
import { tokenRanges } from "./tokens";
import { localesOf } from "./typed-words";

const maxCategories = 6;

/** Returns the ids of the categories whose names and synonyms look most like the words; for a query without results. */
export async function findNearestCategories(locale: Locale, words: string, db: Db): Promise<number[]> {
  const [from, to] = tokenRanges.aboutCategories;
  const languages = localesOf(words, locale);
  const rows = await db.execute<{ id: number }>(sql`
    select token - ${from}::int as id from search_phrases
    where phrase % ${words} and token between ${from}::int and ${to}::int and locale in ${languages}
    group by token order by max(similarity(phrase, ${words})) desc, token limit ${maxCategories}`);
  return Array.from(rows, ({ id }) => id);
}
