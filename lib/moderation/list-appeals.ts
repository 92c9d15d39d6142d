import { sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import type { CaseTarget, Measure } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { SomeTexts } from "../i18n/locale";
import { canSeeCases } from "./policy";

/** `isMine`: the operator had a part in the decision, and so cannot answer. Moments are ISO 8601. */
export type ListedAppeal = {
  id: string;
  caseId: string;
  number: number;
  target: CaseTarget;
  measure: Measure;
  titles: SomeTexts;
  descriptions: SomeTexts;
  shopNames: SomeTexts;
  /** What the operator found who decided. */
  facts: string;
  body: string;
  decidedByName: string;
  isMine: boolean;
  createdAt: string;
  dueAt: string;
};

const maxAppeals = 200;

/** Lists up to 200 appeals that wait for an answer, the most urgent first. @throws NotFound for everyone but operators */
export async function listAppeals(actor: Actor, db: Db = database): Promise<ListedAppeal[]> {
  if (!canSeeCases(actor)) throw new NotFound("appeals");
  const { userId } = actor;
  const rows = await asPerson(
    userId,
    (tx) =>
      tx.execute<{ row: ListedAppeal }>(sql`
        select jsonb_build_object('id', a.id, 'caseId', c.id, 'number', c.number, 'target', c.target, 'measure', d.measure,
          'titles', c.snapshot->'titles', 'descriptions', c.snapshot->'descriptions', 'shopNames', s.names,
          'facts', d.facts, 'body', a.body, 'decidedByName', u.name, 'createdAt', a.created_at, 'dueAt', a.due_at,
          'isMine', d.decided_by = ${userId}::uuid or d.confirmed_by is not distinct from ${userId}::uuid) as row
        from appeals a join case_decisions d on d.id = a.decision_id join moderation_cases c on c.id = d.case_id
        join shops s on s.id = a.shop_id join users u on u.id = d.decided_by
        where a.decided_at is null order by a.due_at, a.id limit ${maxAppeals}`),
    db,
  );
  return rows.map(({ row }) => row);
}
