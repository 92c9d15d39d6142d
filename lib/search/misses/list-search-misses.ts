import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { SearchMissKind } from "@/db/schema";
import { dayInYiwu } from "../../catalogue/working-days";
import type { Actor } from "../../core/actor";
import { NotFound } from "../../core/errors";
import type { Locale } from "../../i18n/locale";
import type { SearchMissQuery } from "./search-miss-query";

export type CountedSearchMiss = {
  locale: Locale;
  words: string;
  kind: SearchMissKind;
  /** Visitors; somebody who searches on two days counts twice. */
  count: number;
  /** The category or industry of the words; null if unknown. */
  categoryId: number | null;
};

const maxRows = 200;

/**
 * Lists for operators the 200 searches without results that most visitors made, today included, in one language or
 * all. @throws NotFound for anyone else
 */
export async function listSearchMisses(
  actor: Actor,
  { days, language }: SearchMissQuery,
  db: Db = database,
  now = new Date(),
): Promise<CountedSearchMiss[]> {
  if (actor.kind === "guest" || !actor.isOperator) throw new NotFound("searches");
  return db.execute<CountedSearchMiss>(sql`
    select locale, words, kind, sum(count)::integer as count,
      (array_agg(category_id order by day desc) filter (where category_id is not null))[1] as "categoryId"
    from search_misses
    where day > ${dayInYiwu(now)}::date - ${days}::integer and (${language ?? null}::text is null or locale = ${language ?? null})
    group by locale, words, kind order by 4 desc, words, locale, kind limit ${maxRows}`);
}
