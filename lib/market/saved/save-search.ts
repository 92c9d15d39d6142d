import { eq, sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { savedSearches, searchEmails } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { allow, Refusal } from "@/lib/core/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { SaveSearch } from "./input";
import { daysBetweenEmails, maxSearches } from "./limits";
import { savedQuery } from "./read-saved-query";

/**
 * Saves a search, whose new results are emailed weekly. Idempotent.
 * @throws Refusal if it has neither words nor filters, or if the list is full
 */
export async function saveSearch(actor: Actor, { search, locale }: SaveSearch, db: Db = database): Promise<void> {
  allow(actor.kind === "user");
  const { userId } = actor;
  const query = savedQuery(locale, search);
  if (query === "") throw new Refusal("saved.emptySearch");
  await asPerson(
    userId,
    async (tx) => {
      const [saved] = await tx
        .insert(savedSearches)
        .values({ userId, locale, query })
        .onConflictDoNothing()
        .returning({ id: savedSearches.id });
      if (!saved) return;
      if ((await tx.$count(savedSearches, eq(savedSearches.userId, userId))) > maxSearches)
        throw new Refusal("saved.full", { count: maxSearches });
      const dueAt = sql`now() + make_interval(days => ${daysBetweenEmails})`;
      await tx.insert(searchEmails).values({ userId, since: sql`now()`, dueAt }).onConflictDoNothing();
      await recordEvent(actor, { name: "saved_search.added", userId, searchId: saved.id }, tx);
    },
    db,
  );
}
