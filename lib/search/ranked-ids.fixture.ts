import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Match } from "./match-listings";

/** The designs of the page of a match, in its order; none for no match. */
export async function pickedIds(match: Match | undefined, db: Db): Promise<number[]> {
  if (!match?.picked) return [];
  const rows = await db.execute<{ id: number }>(
    sql`select listing_id::float8 as id from (${match.picked}) picked order by place`,
  );
  return rows.map(({ id }) => id);
}
