import { and, eq, isNull } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { purgeDocuments } from "@/db/purge";
import { searchWords } from "@/db/schema";
import type { Actor } from "../../core/actor";
import { NotFound } from "../../core/errors";
import { recordEvent } from "../../events/record-event";
import { asLead } from "../as-lead";
import type { RetireSearchWord } from "./input";
import { loadSearchWords } from "./load-search-words";

/** Retires a word that a lead added; its row stays. @throws NotFound, also once it is retired, and NotAllowed */
export const retireSearchWord = (
  actor: Actor,
  { wordId }: RetireSearchWord,
  db: Db = database,
  now = new Date(),
): Promise<void> =>
  asLead(
    actor,
    async (tx, { userId }) => {
      const [retired] = await tx
        .update(searchWords)
        .set({ retiredAt: now, retiredBy: userId })
        .where(and(eq(searchWords.id, wordId), isNull(searchWords.retiredAt)))
        .returning({ categoryId: searchWords.categoryId });
      if (!retired) throw new NotFound("word");
      await loadSearchWords(tx);
      await purgeDocuments(tx, "search");
      await recordEvent(actor, { name: "search_word.retired", categoryId: retired.categoryId, wordId }, tx);
    },
    db,
  );
