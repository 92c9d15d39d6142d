import { eq, sql } from "drizzle-orm";
import { asPerson, asShop, type Db, database, type Tx } from "@/db/client";
import { type Found, moderationCases, type ReportReason, type RuleName, type Snapshot } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { isUuid } from "../core/id";
import type { Locale, SomeTexts } from "../i18n/locale";
import { goneVersion } from "./decide-case";
import { claimMinutes } from "./measures";
import { type CaseRow, type DecisionRow, isClaimedByOther, minutesBefore } from "./own-case";
import { canSeeCases } from "./policy";
import { readSnapshot } from "./read-snapshot";
import { findSamePictures, type SamePicture } from "./rules/find-same-pictures";
import { isHeldByRule } from "./rules/is-held-by-rule";
import { ruleRecord } from "./rules/rule-record";

export type CaseReport = {
  id: string;
  reason: ReportReason;
  details: string | null;
  locale: Locale;
  from: "account" | "guest" | "buyer" | "shop";
  wantsAnswer: boolean;
  createdAt: string;
};
/** What a rule of the market found. `right` of `decided` cases of the rule in 90 days ended with a measure. */
export type RuleReport = {
  id: string;
  rule: RuleName;
  found: Found;
  createdAt: string;
  right: number;
  decided: number;
};
export type CaseDecision = Pick<
  DecisionRow,
  "id" | "measure" | "ground" | "facts" | "fields" | "until" | "endedHow"
> & {
  decidedBy: string;
  confirmedBy: string | null;
  decidedByName: string;
  confirmedByName: string | null;
  endedByName: string | null;
  createdAt: string;
  effectiveAt: string | null;
  endedAt: string | null;
  appeal: CaseAppeal | null;
};
export type CaseAppeal = {
  id: string;
  body: string;
  createdAt: string;
  dueAt: string;
  outcome: "upheld" | "lifted" | null;
  answer: string | null;
  decidedByName: string | null;
  decidedAt: string | null;
};
export type CaseShop = {
  handle: string;
  names: SomeTexts;
  locale: Locale;
  createdAt: string;
  isOpen: boolean;
  designs: number;
  earlier: number;
  isVerified: boolean;
};
export type CasePage = {
  found: Omit<CaseRow, "snapshot">;
  claim: { isMine: boolean; name: string } | null;
  asReported: Snapshot;
  /** The target at this moment; null once it is gone. `version` is what a decision states to have seen. */
  present: Snapshot | null;
  version: string;
  hasChanged: boolean;
  /** What people reported, and what rules found. */
  reports: CaseReport[];
  ruleReports: RuleReport[];
  /** The pictures of a listing that stand in other shops as well. */
  samePictures: SamePicture[];
  /** True while a rule holds the listing or video, or new texts of the shop. */
  isHeld: boolean;
  decisions: CaseDecision[];
  shop: CaseShop;
  /** The handle of the public page of a listing or video, in the reader's or another language. */
  slugs: SomeTexts | null;
};

/** Returns a case with the target as it was reported and as it is. @throws NotFound for everyone but operators */
export async function getCase(actor: Actor, caseId: string, db: Db = database, now = new Date()): Promise<CasePage> {
  if (!canSeeCases(actor) || !isUuid(caseId)) throw new NotFound("case");
  return asPerson(
    actor.userId,
    async (tx) => {
      const [row] = await tx.select().from(moderationCases).where(eq(moderationCases.id, caseId));
      if (!row) throw new NotFound("case");
      const { snapshot, ...found } = row;
      const { seen, isHeld, samePictures } = await asShop(row.shopId, (inside) => readTarget(row, inside), tx);
      const version = seen?.version ?? goneVersion;
      return {
        found,
        claim: await findClaim(row, actor.userId, now, tx),
        asReported: snapshot,
        present: seen?.snapshot ?? null,
        version,
        isHeld,
        samePictures,
        hasChanged: row.version !== "" && version !== row.version,
        ...(await readBeside(row, tx)),
      };
    },
    db,
  );
}

/** Reads the present state of a target, and of a listing what rules say about it. */
async function readTarget({ target, targetId }: CaseRow, tx: Tx) {
  const seen = await readSnapshot(target, targetId, tx);
  const isHeld = await isHeldByRule(target, targetId, tx);
  return { seen, isHeld, samePictures: target === "listing" ? await findSamePictures(Number(targetId), tx) : [] };
}

async function findClaim(row: CaseRow, userId: string, now: Date, tx: Tx): Promise<CasePage["claim"]> {
  const isMine = row.claimedBy === userId && row.claimedAt !== null && row.claimedAt > minutesBefore(now, claimMinutes);
  if (!isMine && !isClaimedByOther(row, userId, now)) return null;
  const [person] = await tx.execute<{ name: string }>(sql`select name from users where id = ${row.claimedBy}`);
  return { isMine, name: person?.name ?? "" };
}

type Beside = Pick<CasePage, "reports" | "ruleReports" | "decisions" | "shop" | "slugs">;

async function readBeside({ id, shopId, target, targetId }: CaseRow, tx: Tx): Promise<Beside> {
  const [found] = await tx.execute<{ row: Beside }>(sql`
    select jsonb_build_object(
      'reports', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'reason', r.reason, 'details', r.details,
        'locale', r.locale, 'wantsAnswer', r.email is not null, 'createdAt', r.created_at,
        'from', coalesce(r.side, case when r.user_id is null then 'guest' else 'account' end)) order by r.created_at), '[]')
        from reports r where r.case_id = ${id} and r.rule is null),
      'ruleReports', (select coalesce(jsonb_agg(jsonb_build_object('id', r.id, 'rule', r.rule, 'found', r.found,
        'createdAt', r.created_at, 'right', w.right_count, 'decided', w.decided) order by r.created_at), '[]')
        from reports r cross join lateral ${ruleRecord(sql`r.rule`)} w where r.case_id = ${id} and r.rule is not null),
      'decisions', (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'measure', d.measure, 'ground', d.ground,
        'facts', d.facts, 'fields', d.fields, 'until', d.until, 'decidedBy', d.decided_by, 'confirmedBy', d.confirmed_by,
        'decidedByName', u.name, 'confirmedByName', v.name, 'endedByName', w.name, 'endedHow', d.ended_how,
        'createdAt', d.created_at, 'effectiveAt', d.effective_at, 'endedAt', d.ended_at,
        'appeal', (select jsonb_build_object('id', a.id, 'body', a.body, 'createdAt', a.created_at, 'dueAt', a.due_at,
          'outcome', a.outcome, 'answer', a.answer, 'decidedAt', a.decided_at, 'decidedByName', x.name)
          from appeals a left join users x on x.id = a.decided_by where a.decision_id = d.id)) order by d.created_at), '[]')
        from case_decisions d join users u on u.id = d.decided_by left join users v on v.id = d.confirmed_by
        left join users w on w.id = d.ended_by where d.case_id = ${id}),
      'shop', (select jsonb_build_object('handle', s.handle, 'names', s.names, 'locale', s.locale,
        'createdAt', s.created_at, 'isOpen', s.closed_at is null,
        'designs', (select count(*) from listing_search n where n.shop_id = s.id),
        'earlier', (select count(*) from case_decisions e where e.shop_id = s.id and e.case_id <> ${id}
          and e.effective_at is not null and e.measure <> 'nothing'),
        'isVerified', exists (select from verifications y where y.shop_id = s.id and y.status = 'approved'))
        from shops s where s.id = ${shopId}),
      'slugs', case ${target}::text
        when 'listing' then (select k.slugs from listing_cards k where k.listing_id::text = ${targetId}) end) as row`);
  if (!found) throw new NotFound("case");
  return found.row;
}
