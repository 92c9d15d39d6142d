import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Found, RuleName } from "@/db/schema";
import { type Actor, roleIn } from "@/lib/core/actor";
import { isHeldByRule } from "./is-held-by-rule";
import type { CheckedTarget } from "./report-findings";
import { wordRules } from "./rules";

/** What rules found in a held thing. `dueAt`: when operators decide at the latest, ISO 8601; null once they have. */
export type Held = { findings: { rule: RuleName; found: Found }[]; dueAt: string | null };

/**
 * Returns why a rule holds a design, a video, or new names or stories of a shop; undefined if none does, and for anyone
 * who is not a member of the shop.
 */
export async function findHeld(
  actor: Actor,
  { shopId, target, id }: CheckedTarget,
  db: Db = database,
): Promise<Held | undefined> {
  if (!roleIn(actor, shopId)) return undefined;
  return asShop(
    shopId,
    async (tx) => {
      if (!(await isHeldByRule(target, String(id), tx))) return undefined;
      const isAboutTarget = target === "listing" ? sql`r.rule is not null` : sql`r.rule in ${wordRules}`;
      const [found] = await tx.execute<{ row: Held }>(sql`
        select jsonb_build_object('dueAt', case when c.status <> 'decided' then c.due_at end,
          'findings', (select coalesce(jsonb_agg(jsonb_build_object('rule', r.rule, 'found', r.found)
            order by r.created_at, r.id), '[]') from reports r where r.case_id = c.id and ${isAboutTarget})) as row
        from moderation_cases c where c.target = ${target} and c.target_id = ${String(id)} and c.shop_id = ${shopId}
          and exists (select from reports r where r.case_id = c.id and ${isAboutTarget})
        order by c.number desc limit 1`);
      return found?.row;
    },
    db,
  );
}
