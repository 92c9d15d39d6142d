import { and, eq, isNull, sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { categories, searchWords } from "@/db/schema";
import type { Actor } from "../../core/actor";
import { NotFound, Refusal } from "../../core/errors";
import { recordEvent } from "../../events/record-event";
import { asLead } from "../as-lead";
import { inPinyin } from "./in-pinyin";
import type { AddSearchWord } from "./input";
import { loadSearchWords } from "./load-search-words";

/** Words of one category in one language; more would slow every search down. */
const maxWords = 50;

/**
 * Adds a word that people type for a category or industry. Searches find its goods within a minute, the time for which
 * processes cache what a query means. @throws NotFound, NotAllowed; Refusal if it has no letters, is there, or is too much
 */
export const addSearchWord = (
  actor: Actor,
  { categoryId, wordLocale: locale, word }: AddSearchWord,
  db: Db = database,
): Promise<string> =>
  asLead(
    actor,
    async (tx, { userId }) => {
      if ((await tx.$count(categories, eq(categories.id, categoryId))) === 0) throw new NotFound("category");
      const refuse = (code: "noLetters" | "alreadyThere" | "tooMany") =>
        new Refusal(`marketData.categories.${code}`, { field: "word" });
      const [read] = await tx.execute<{ count: number }>(
        sql`select cardinality(phrase_lexemes(${locale}, ${word})) as count`,
      );
      if (!read?.count) throw refuse("noLetters");
      const same = and(
        eq(searchWords.categoryId, categoryId),
        eq(searchWords.locale, locale),
        isNull(searchWords.retiredAt),
      );
      if ((await tx.$count(searchWords, and(same, eq(searchWords.word, word)))) > 0) throw refuse("alreadyThere");
      if ((await tx.$count(searchWords, same)) >= maxWords) throw refuse("tooMany");
      const spelling = locale === "zh" && word.length > 1 ? inPinyin(word) : null;
      const [row] = await tx
        .insert(searchWords)
        .values({ categoryId, locale, word, pinyin: spelling, createdBy: userId })
        .returning({ id: searchWords.id });
      if (!row) throw new Error("the insert returned no word");
      await loadSearchWords(tx);
      await purgeDocuments(tx, "search");
      await recordEvent(actor, { name: "search_word.added", categoryId, wordId: row.id }, tx);
      return row.id;
    },
    db,
  );
