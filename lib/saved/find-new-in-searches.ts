import { desc, eq, sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import { savedSearches } from "@/db/schema";
import type { ListingCard } from "../catalogue/listing-card";
import { intArray } from "../int-array";
import type { Rates } from "../money";
import type { AskedInUrl } from "../search/asked-in-url";
import { inFen } from "../search/asked-prices";
import { searchListings } from "../search/search-listings";
import { mostNew } from "./limits";
import { readSavedQuery } from "./read-saved-query";

export type SearchNews = { asked: AskedInUrl; cards: ListingCard[] };

/** What a person's kept questions find that was published after `since`, newest first: at most 12 a question, none left out. */
export async function findNewInSearches(
  userId: string,
  since: Date,
  rates: Rates,
  db: Db = database,
): Promise<SearchNews[]> {
  const searches = await asPerson(
    userId,
    (tx) => tx.select().from(savedSearches).where(eq(savedSearches.userId, userId)).orderBy(desc(savedSearches.id)),
    db,
  );
  const news: SearchNews[] = [];
  for (const { locale, query } of searches) {
    const asked = readSavedQuery(locale, query);
    const { items, shownFor } = await searchListings({ ...inFen(asked, rates), sort: "newest" }, db);
    // Words that had to be mended find what nobody asked for.
    const fresh = shownFor ? new Set<number>() : await publishedSince(items, since, db);
    const cards = items.filter(({ id }) => fresh.has(id)).slice(0, mostNew);
    if (cards.length) news.push({ asked, cards });
  }
  return news;
}

async function publishedSince(cards: readonly ListingCard[], since: Date, db: Db): Promise<Set<number>> {
  if (cards.length === 0) return new Set();
  const ids = intArray(cards.map(({ id }) => id));
  const rows = await db.execute<{ id: string }>(sql`select listing_id as id from listing_search
    where listing_id = any(${ids}::bigint[]) and published_at > ${since.toISOString()}::timestamptz`);
  return new Set(rows.map(({ id }) => Number(id)));
}
