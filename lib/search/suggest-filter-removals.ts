import { type Db, readPool } from "@/db/client";
import type { Rates } from "../core/money";
import { matchListings } from "./match-listings";
import { toSearchQuery } from "./price-filter";
import type { QueryInUrl } from "./query-in-url";

/**
 * Counts the results of each of these queries, in a category if one is given, and drops those without results. It runs
 * a search per query.
 */
export async function suggestFilterRemovals<Candidate extends { query: QueryInUrl }>(
  candidates: readonly Candidate[],
  rates: Rates,
  categoryId?: number,
  db: Db = readPool,
): Promise<(Candidate & { total: number; isAbout: boolean })[]> {
  const counted = await Promise.all(
    candidates.map(async (candidate) => {
      const query = { ...toSearchQuery(candidate.query, rates), ...(categoryId && { categoryId }), page: 1 };
      const counts = (await matchListings(query, db))?.counts;
      return { ...candidate, total: counts?.total ?? 0, isAbout: counts?.isAbout ?? false };
    }),
  );
  return counted.filter(({ total }) => total > 0);
}
