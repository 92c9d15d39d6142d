import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { NotAllowed } from "../core/errors";

export type Figures = {
  /** Designs on sale that are found. */
  found: number;
  /** Listings that wait for their search rows, and for how many seconds the oldest has. */
  projection: { waiting: number; lagSeconds: number };
  /** When the rows were last laid in order; null when never. ISO 8601. */
  laidAt: string | null;
};

/** How search does, for operators. @throws NotAllowed */
export async function getFigures(actor: Actor, db: Db = database): Promise<Figures> {
  if (actor.kind === "guest" || !actor.isOperator) throw new NotAllowed();
  const [row] = await db.execute<Figures>(sql`
    select coalesce((select count from facet_counts where category_id = 0 and facet = 0), 0) as found,
      (select jsonb_build_object('waiting', count(*), 'lagSeconds',
        coalesce(round(extract(epoch from clock_timestamp() - min(queued_at)), 1), 0)) from projection_queue) as projection,
      (select value #>> '{}' from search_state where key = 'reclustered_at') as "laidAt"`);
  if (!row) throw new Error("the figures query returned no row");
  return row;
}
