import { type SQL, sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import type { CaseTarget, ReportReason, Snapshot } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { SomeTexts } from "../i18n/locale";
import { claimMinutes } from "./measures";
import { canSeeCases } from "./policy";

export const caseViews = ["open", "proposed", "decided"] as const;
export type CaseView = (typeof caseViews)[number];

/** Moments are ISO 8601; `claimant` is set while the claim holds. */
export type ListedCase = {
  id: string;
  number: number;
  target: CaseTarget;
  titles: SomeTexts;
  descriptions: SomeTexts;
  pictures: Snapshot["pictures"];
  shopNames: SomeTexts;
  harm: 1 | 2 | 3;
  reasons: ReportReason[];
  reportCount: number;
  createdAt: string;
  dueAt: string;
  claimant: { id: string; name: string } | null;
};

const maxCases = 200;

/** The case number as people write it. */
export const caseNumber = (number: number): string => `M-${number}`;

/** Orders the queue: harm first, then what is left of the target. */
export const queueOrder: SQL = sql`c.harm desc, c.due_at, c.number`;
export const claimHolds: SQL = sql`c.claimed_at > now() - make_interval(mins => ${claimMinutes})`;

/** Lists up to 200 cases for operators in the order of the queue, decided ones newest first. @throws NotFound for others */
export async function listCases(actor: Actor, view: CaseView, db: Db = database): Promise<ListedCase[]> {
  if (!canSeeCases(actor)) throw new NotFound("cases");
  const rows = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<{ row: ListedCase }>(sql`
        select jsonb_build_object('id', c.id, 'number', c.number, 'target', c.target, 'harm', c.harm,
          'titles', c.snapshot->'titles', 'descriptions', c.snapshot->'descriptions', 'pictures', c.snapshot->'pictures',
          'shopNames', s.names, 'createdAt', c.created_at, 'dueAt', c.due_at,
          'reasons', (select coalesce(jsonb_agg(distinct r.reason), '[]') from reports r where r.case_id = c.id),
          'reportCount', (select count(*) from reports r where r.case_id = c.id),
          'claimant', case when ${claimHolds} then jsonb_build_object('id', u.id, 'name', u.name) end) as row
        from moderation_cases c join shops s on s.id = c.shop_id left join users u on u.id = c.claimed_by
        where c.status = ${view}
        order by ${view === "decided" ? sql`c.decided_at desc` : queueOrder} limit ${maxCases}`),
    db,
  );
  return rows.map(({ row }) => row);
}
