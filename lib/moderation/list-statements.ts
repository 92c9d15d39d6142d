import { type SQL, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { CaseTarget, ChangedField, Ground, Measure } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { SomeTexts } from "../i18n/locale";
import { canReadStatements } from "./policy";

/** A decision as its shop reads it, without the names of operators and reporters. Moments are ISO 8601. */
export type Statement = {
  id: string;
  number: number;
  target: CaseTarget;
  targetId: string;
  titles: SomeTexts;
  descriptions: SomeTexts;
  measure: Exclude<Measure, "nothing">;
  ground: Ground;
  facts: string;
  fields: ChangedField[];
  until: string | null;
  /** True if changes were required of a design or a text of the shop that a rule holds, so that nobody sees it. */
  isHeld: boolean;
  /** True if a rule of the market found it. */
  isFoundByRule: boolean;
  effectiveAt: string;
  endedAt: string | null;
  endedHow: "undone" | "lifted" | null;
  appeal: { createdAt: string; dueAt: string; outcome: "upheld" | "lifted" | null; answer: string | null } | null;
};

/** Lists the decisions about a shop, the newest first. @throws NotFound for everyone but its members */
export async function listStatements(actor: Actor, shopId: number, db: Db = database): Promise<Statement[]> {
  if (!canReadStatements(actor, shopId)) throw new NotFound("statements");
  return readStatements(shopId, sql`d.measure <> 'nothing'`, db);
}

export type FoundStatement = Statement & { shopNames: SomeTexts };

/** Finds one decision with the names of its shop, for emails; undefined until it has taken effect. */
export async function findStatement(
  shopId: number,
  decisionId: string,
  db: Db = database,
): Promise<FoundStatement | undefined> {
  const [found] = await readStatements(shopId, sql`d.id = ${decisionId}`, db);
  return found;
}

async function readStatements(shopId: number, condition: SQL, db: Db): Promise<FoundStatement[]> {
  const rows = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ row: FoundStatement }>(sql`
        select jsonb_build_object('id', d.id, 'number', c.number, 'target', c.target, 'targetId', c.target_id,
          'titles', c.snapshot->'titles', 'descriptions', c.snapshot->'descriptions', 'measure', d.measure,
          'ground', d.ground, 'facts', d.facts, 'fields', d.fields, 'until', d.until, 'effectiveAt', d.effective_at,
          'isHeld', d.before ?| array['heldStatus', 'heldTexts'],
          'isFoundByRule', exists (select from reports r where r.case_id = c.id and r.rule is not null),
          'endedAt', d.ended_at, 'endedHow', d.ended_how, 'shopNames', s.names,
          'appeal', (select jsonb_build_object('createdAt', a.created_at, 'dueAt', a.due_at, 'outcome', a.outcome,
            'answer', a.answer) from appeals a where a.decision_id = d.id)) as row
        from case_decisions d join moderation_cases c on c.id = d.case_id join shops s on s.id = d.shop_id
        where d.shop_id = ${shopId} and d.effective_at is not null and ${condition}
        order by d.effective_at desc limit 200`),
    db,
  );
  return rows.map(({ row }) => row);
}

/**
 * Counts the decisions that hold and that the shop has not appealed, for its banner: those of the last 30 days, and
 * those that concern the whole shop as long as they last. Returns 0 to strangers.
 */
export async function countStatements(actor: Actor, shopId: number, db: Db = database): Promise<number> {
  if (!canReadStatements(actor, shopId)) return 0;
  const [found] = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ count: number }>(sql`
        select count(*)::int as count from case_decisions d where d.shop_id = ${shopId} and d.effective_at is not null
          and d.ended_at is null and d.measure <> 'nothing'
          and (d.effective_at > now() - interval '30 days' or d.measure in ('suspend', 'close') or d.until >= current_date)
          and not exists (select from appeals a where a.decision_id = d.id)`),
    db,
  );
  return found?.count ?? 0;
}
