import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { NotAllowed } from "../core/errors";

export type SearchFigures = {
  /** Listings with a search row. */
  found: number;
  /** Listings queued for their search rows, and the age of the oldest entry in seconds. */
  projection: { waiting: number; lagSeconds: number };
  /** The last reclustering of the rows as ISO 8601; null if there was none. */
  reclusteredAt: string | null;
};

/** Reads the figures of search for operators. @throws NotAllowed for anyone else */
export async function getSearchFigures(actor: Actor, db: Db = database): Promise<SearchFigures> {
  if (actor.kind === "guest" || !actor.isOperator) throw new NotAllowed();
  const [row] = await db.execute<SearchFigures>(sql`
    select coalesce((select count from facet_counts where category_id = 0 and facet = 0), 0) as found,
      (select jsonb_build_object('waiting', count(*), 'lagSeconds',
        coalesce(round(extract(epoch from clock_timestamp() - min(queued_at)), 1), 0)) from projection_queue) as projection,
      (select value #>> '{}' from search_state where key = 'reclustered_at') as "reclusteredAt"`);
  if (!row) throw new Error("the figures query returned no row");
  return row;
}
