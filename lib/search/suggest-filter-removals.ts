import { type Db, readPool } from "@/db/client";
import type { Rates } from "../core/money";
import { inFen } from "./price-filter";
import type { AskedInUrl } from "./query-in-url";
import { searchListings } from "./search-listings";

/**
 * How many designs each of these questions finds, in a category if one is given; each is asked of the database, and
 * those that find none are left out.
 */
export async function findWaysOut<Way extends { asked: AskedInUrl }>(
  ways: readonly Way[],
  rates: Rates,
  categoryId?: number,
  db: Db = readPool,
): Promise<(Way & { total: number; isAbout: boolean })[]> {
  const tried = await Promise.all(
    ways.map(async (way) => {
      const { total, isAbout } = await searchListings(
        { ...inFen(way.asked, rates), ...(categoryId && { categoryId }), page: 1 },
        db,
      );
      return { ...way, total, isAbout };
    }),
  );
  return tried.filter(({ total }) => total > 0);
}
