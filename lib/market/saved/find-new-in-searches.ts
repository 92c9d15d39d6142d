import { desc, eq, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { asPerson, type Db, database } from "@/db/client";
import { savedSearches } from "@/db/schema";
import type { ListingCard } from "@/lib/catalogue/listing-card";
import type { Rates } from "@/lib/core/money";
import { toSearchQuery } from "@/lib/search/price-filter";
import type { QueryInUrl } from "@/lib/search/query-in-url";
import { searchListings } from "@/lib/search/search-listings";
import { maxNewListings } from "./limits";
import { readSavedQuery } from "./read-saved-query";

export type NewInSearch = { query: QueryInUrl; cards: ListingCard[] };

/** Finds listings published after `since` for each saved search of a person, newest first and at most 12 for each. */
export async function findNewInSearches(
  userId: string,
  since: Date,
  rates: Rates,
  db: Db = database,
): Promise<NewInSearch[]> {
  const searches = await asPerson(
    userId,
    (tx) => tx.select().from(savedSearches).where(eq(savedSearches.userId, userId)).orderBy(desc(savedSearches.id)),
    db,
  );
  const found: NewInSearch[] = [];
  for (const { locale, query } of searches) {
    const parsed = readSavedQuery(locale, query);
    const { items, shownFor, leftOut } = await searchListings({ ...toSearchQuery(parsed, rates), sort: "newest" }, db);
    // Results for other words than those of the search are not shown, because the person did not search for them.
    const newIds = shownFor || leftOut ? new Set<number>() : await publishedSince(items, since, db);
    const cards = items.filter(({ id }) => newIds.has(id)).slice(0, maxNewListings);
    if (cards.length) found.push({ query: parsed, cards });
  }
  return found;
}

async function publishedSince(cards: readonly ListingCard[], since: Date, db: Db): Promise<Set<number>> {
  if (cards.length === 0) return new Set();
  const ids = intArray(cards.map(({ id }) => id));
  const rows = await db.execute<{ id: string }>(sql`select listing_id as id from listing_search
    where listing_id = any(${ids}::bigint[]) and published_at > ${since.toISOString()}::timestamptz`);
  return new Set(rows.map(({ id }) => Number(id)));
}
