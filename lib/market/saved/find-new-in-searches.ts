import { desc, eq, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { asPerson, type Db, database } from "@/db/client";
import { savedSearches } from "@/db/schema";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import type { Rates } from "@/lib/core/money";
import { inFen } from "@/lib/search/price-filter";
import type { AskedInUrl } from "@/lib/search/query-in-url";
import { searchListings } from "@/lib/search/search-listings";
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
