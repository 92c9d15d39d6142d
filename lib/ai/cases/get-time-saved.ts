import { sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import type { CaseAssistKind } from "@/db/schema";
import type { Actor } from "../../core/actor";
import { NotFound } from "../../core/errors";
import { canSeeCases } from "../../moderation/policy";
import { minutesSaved, type SavedLine, savedDays } from "./time-saved";

/** Returns how often a provider helped operators, times the minutes that saves. @throws NotFound for everyone else */
export async function getTimeSaved(actor: Actor, db: Db = database): Promise<SavedLine[]> {
  if (!canSeeCases(actor)) throw new NotFound("time saved");
  const rows = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<{ kind: CaseAssistKind; count: number }>(sql`
        select kind, count(*)::integer as count from case_assists
        where created_at > now() - make_interval(days => ${savedDays}) group by kind order by kind`),
    db,
  );
  return rows.map(({ kind, count }) => ({
    kind,
    count,
    minutes: minutesSaved[kind],
    total: count * minutesSaved[kind],
  }));
}
