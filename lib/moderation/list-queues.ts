import { sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { claimHours } from "../shops/claim-due";
import { claimHolds } from "./list-cases";
import { canSeeCases } from "./policy";

/** Hours within which another lead decides a proposed reset of somebody's second step. */
const resetHours = 24;

export const queueNames = ["cases", "proposed", "verifications", "appeals", "claims", "resets", "transfers"] as const;
/** How much waits, since when, and who works on it. `late` counts what is past its target. Moments are ISO 8601. */
export type Queue = {
  name: (typeof queueNames)[number];
  count: number;
  late: number;
  oldestAt: string | null;
  claimants: string[];
};

/** Measures the queues of operators, also the empty ones. @throws NotFound for everyone else */
export async function listQueues(actor: Actor, db: Db = database): Promise<Queue[]> {
  if (!canSeeCases(actor)) throw new NotFound("queues");
  const rows = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<{ row: Queue }>(sql`
        select jsonb_build_object('name', q.name, 'count', count(*), 'late', count(*) filter (where q.due_at < now()),
          'oldestAt', min(q.created_at),
          'claimants', coalesce(jsonb_agg(distinct q.claimant) filter (where q.claimant is not null), '[]')) as row
        from (
          select case c.status when 'open' then 'cases' else 'proposed' end as name, c.due_at, c.created_at,
            case when ${claimHolds} then u.name end as claimant
          from moderation_cases c left join users u on u.id = c.claimed_by where c.status <> 'decided'
          union all
          select 'verifications', c.due_at, c.created_at, case when ${claimHolds} then u.name end
          from verification_requests c left join users u on u.id = c.claimed_by where c.status = 'evidence'
          union all
          select 'appeals', a.due_at, a.created_at, null from appeals a where a.decided_at is null
          union all
          select 'claims', b.held_at + make_interval(hours => ${claimHours}), b.held_at, null
          from booth_claims b where b.held_at is not null and b.refused_at is null
          union all
          select 'resets', r.created_at + make_interval(hours => ${resetHours}), r.created_at, null
          from two_step_resets r where r.decided_at is null
          union all
          select 'transfers', o.effective_at, o.created_at, null from ownership_transfers o where o.status = 'objected'
        ) q group by q.name`),
    db,
  );
  const empty = { count: 0, late: 0, oldestAt: null, claimants: [] };
  return queueNames.map((name) => rows.find(({ row }) => row.name === name)?.row ?? { name, ...empty });
}
