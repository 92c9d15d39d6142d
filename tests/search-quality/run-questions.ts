import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { type Locale, locales } from "@/lib/i18n/locale";
import { searchListings } from "@/lib/search/search-listings";
import { type Question, readQuestions } from "./questions";
import { type Found, isRight, type Score, scorePage } from "./score";

/** A question, its first page of results, and the score of that page. */
export type Answer = Score & { locale: Locale; question: Question; found: Found[] };

/** Searches for each question in its language, and scores the first page. @throws Error if the market is empty */
export async function runQuestions(db: Db, accepts: (question: Question) => boolean = () => true): Promise<Answer[]> {
  const listings = await readListings(db);
  const answers: Answer[] = [];
  for (const locale of locales)
    for (const question of readQuestions(locale).filter(accepts)) {
      const { items } = await searchListings({ locale, words: question.query }, db);
      const found = items.map(({ id }) => listings.get(id) ?? { category: "unknown", title: "" });
      const available = [...listings.values()].filter((each) => isRight(question, each)).length;
      answers.push({ locale, question, found, ...scorePage(question, found, available) });
    }
  return answers;
}

/** Returns the results of the first page for a query, as the questions see them. */
export async function findFirstPage(locale: Locale, words: string, db: Db): Promise<Found[]> {
  const listings = await readListings(db);
  const { items } = await searchListings({ locale, words }, db);
  return items.flatMap(({ id }) => listings.get(id) ?? []);
}

async function readListings(db: Db): Promise<Map<number, Found>> {
  const rows = await db.execute<Found & { id: number }>(sql`
    select n.listing_id::float8 as id, c.slug as category, coalesce(t.title, '') as title
    from listing_search n join categories c on c.id = n.category_id
      left join listing_texts t on t.listing_id = n.listing_id and t.locale = 'en'`);
  if (rows.length === 0) throw new Error("The market has no listings: load the demo market.");
  return new Map(rows.map(({ id, category, title }) => [id, { category, title }]));
}
