import { sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import type { RuleMode, RuleName } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { Locale } from "@/lib/i18n/locale";
import { canSeeCases } from "../policy";
import { ruleRecord } from "./rule-record";
import { ruleNames } from "./rules";

export type RuleWordRow = {
  id: string;
  word: string;
  locale: Locale | null;
  isException: boolean;
  /** The lead who added it and why; null for the words with which the market started. */
  added: { name: string; why: string; at: string } | null;
};
/** A rule, its words, and how often it was right: `right` of `decided` cases in 90 days ended with a measure. */
export type RuleRow = {
  name: RuleName;
  mode: RuleMode;
  changed: { name: string; at: string } | null;
  right: number;
  decided: number;
  waiting: number;
  words: RuleWordRow[];
};

/** Lists the rules with the words that are not retired. Moments are ISO 8601. @throws NotFound for all but operators */
export async function listRules(actor: Actor, db: Db = database): Promise<RuleRow[]> {
  if (!canSeeCases(actor)) throw new NotFound("rules");
  const rows = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<{ row: RuleRow }>(sql`
        select jsonb_build_object('name', n.name, 'mode', n.mode, 'right', w.right_count, 'decided', w.decided,
          'changed', case when u.id is not null then jsonb_build_object('name', u.name, 'at', n.changed_at) end,
          'waiting', (select count(distinct c.id) from reports r join moderation_cases c on c.id = r.case_id
            where r.rule = n.name and c.status <> 'decided'),
          'words', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'word', l.word, 'locale', l.locale,
            'isException', l.is_exception, 'added', case when a.id is not null then
              jsonb_build_object('name', a.name, 'why', l.why, 'at', l.created_at) end)
            order by l.locale nulls first, lower(l.word)), '[]')
            from rule_words l left join users a on a.id = l.added_by
            where l.rule = n.name and l.retired_at is null)) as row
        from moderation_rules n left join users u on u.id = n.changed_by
        cross join lateral ${ruleRecord(sql`n.name`)} w`),
    db,
  );
  const byName = new Map(rows.map(({ row }) => [row.name, row]));
  return ruleNames.flatMap((name) => byName.get(name) ?? []);
}
