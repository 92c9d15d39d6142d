import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Match } from "./match-listings";

/** Reads the listing ids on the page of a match in order; empty without a match. */
export async function rankedIds(match: Match | undefined, db: Db): Promise<number[]> {
  if (!match?.picked) return [];
  const rows = await db.execute<{ id: number }>(
    sql`select listing_id::float8 as id from (${match.picked}) picked order by place`,
  );
  return rows.map(({ id }) => id);
}
