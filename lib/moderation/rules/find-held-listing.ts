import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Found, RuleName } from "@/db/schema";
import type { ListingReference } from "@/lib/catalogue/own-listing";
import { canSeeOwnListings } from "@/lib/catalogue/policy";
import type { Actor } from "@/lib/core/actor";
import { isHeldByRule } from "./is-held-by-rule";

/** What the rules found in a held listing. `dueAt`: when operators decide at the latest, ISO 8601; null once they have. */
export type HeldListing = { findings: { rule: RuleName; found: Found }[]; dueAt: string | null };

/** Returns why a rule holds a listing; undefined if none does, and for anyone who is not a member of its shop. */
export async function findHeldListing(
  actor: Actor,
  { shopId, listingId }: ListingReference,
  db: Db = database,
): Promise<HeldListing | undefined> {
  if (!canSeeOwnListings(actor, shopId)) return undefined;
  return asShop(
    shopId,
    async (tx) => {
      if (!(await isHeldByRule(listingId, tx))) return undefined;
      const [found] = await tx.execute<{ row: HeldListing }>(sql`
        select jsonb_build_object('dueAt', case when c.status <> 'decided' then c.due_at end,
          'findings', (select coalesce(jsonb_agg(jsonb_build_object('rule', r.rule, 'found', r.found)
            order by r.created_at, r.id), '[]') from reports r where r.case_id = c.id and r.rule is not null)) as row
        from moderation_cases c where c.target = 'listing' and c.target_id = ${String(listingId)}
        order by c.number desc limit 1`);
      return found?.row;
    },
    db,
  );
}
