import { type Db, readPool } from "@/db/client";
import type { Rates } from "../core/money";
import { inFen } from "./price-filter";
import type { AskedInUrl } from "./query-in-url";
import { searchListings } from "./search-listings";

/**
 * Counts the results of each of these queries, in a category if one is given, and drops those without results. It runs
 * a search per query.
 */
export async function findWaysOut<Candidate extends { asked: AskedInUrl }>(
  candidates: readonly Candidate[],
  rates: Rates,
  categoryId?: number,
  db: Db = readPool,
): Promise<(Candidate & { total: number; isAbout: boolean })[]> {
  const counted = await Promise.all(
    candidates.map(async (candidate) => {
      const { total, isAbout } = await searchListings(
        { ...inFen(candidate.asked, rates), ...(categoryId && { categoryId }), page: 1 },
        db,
      );
      return { ...candidate, total, isAbout };
    }),
  );
  return counted.filter(({ total }) => total > 0);
}
