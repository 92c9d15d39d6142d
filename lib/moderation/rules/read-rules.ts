import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { RuleMode, RuleName } from "@/db/schema";
import type { ListedWord } from "./find-words";

export type Rules = { modes: Partial<Record<RuleName, Exclude<RuleMode, "off">>>; words: ListedWord[] };

/** Reads the rules that are switched on, and the words of their lists. */
export async function readRules(tx: Tx): Promise<Rules> {
  const [found] = await tx.execute<{ row: Rules }>(sql`
    select jsonb_build_object(
      'modes', (select coalesce(jsonb_object_agg(r.name, r.mode), '{}') from moderation_rules r where r.mode <> 'off'),
      'words', (select coalesce(jsonb_agg(jsonb_build_object('rule', w.rule, 'word', w.word, 'locale', w.locale,
        'isException', w.is_exception)), '[]')
        from rule_words w join moderation_rules r on r.name = w.rule
        where w.retired_at is null and r.mode <> 'off')) as row`);
  return found?.row ?? { modes: {}, words: [] };
}
