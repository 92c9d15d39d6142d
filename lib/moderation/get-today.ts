import { sql } from "drizzle-orm";
import { asPerson, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { SomeTexts } from "../i18n/locale";
import { canSeeCases } from "./policy";

/** What ends within 14 days, what failed and which shops opened within 7. Days are YYYY-MM-DD, moments ISO 8601. */
export type Today = {
  ending: { kind: "limit" | "check"; shopNames: SomeTexts; shopHandle: string; at: string }[];
  failures: { name: string; count: number; lastAt: string }[];
  newShops: { handle: string; names: SomeTexts; createdAt: string; isConfirmed: boolean; designs: number }[];
};

const maxRows = 20;

/** Returns what operators look at in the morning. @throws NotFound for everyone else */
export async function getToday(actor: Actor, db: Db = database): Promise<Today> {
  if (!canSeeCases(actor)) throw new NotFound("today");
  const [found] = await asPerson(
    actor.userId,
    (tx) =>
      tx.execute<{ row: Today }>(sql`
        select jsonb_build_object(
          'ending', (select coalesce(jsonb_agg(jsonb_build_object('kind', e.kind, 'shopNames', e.names,
            'shopHandle', e.handle, 'at', e.at) order by e.at), '[]') from (
              (select 'limit' as kind, s.names, s.handle, s.limited_until as at from shops s
                where s.sanction = 'limited' and s.limited_until between now() and now() + interval '14 days')
              union all
              (select 'check', s.names, s.handle, v.valid_until::timestamptz from verifications v
                join shops s on s.id = v.shop_id
                where v.status = 'approved' and v.valid_until between current_date and current_date + 14)
              order by at limit ${maxRows}) e),
          'failures', (select coalesce(jsonb_agg(jsonb_build_object('name', f.name, 'count', f.count, 'lastAt', f.last)
            order by f.last desc), '[]') from (
              select name, count(*) as count, max(failed_at) as last from jobs
              where failed_at > now() - interval '7 days' and done_at is null
              group by name order by last desc limit ${maxRows}) f),
          'newShops', (select coalesce(jsonb_agg(jsonb_build_object('handle', n.handle, 'names', n.names,
            'createdAt', n.created_at, 'isConfirmed', n.confirmed_at is not null,
            'designs', (select count(*) from listing_cards k where k.shop_id = n.id and k.is_listed))
            order by n.created_at desc), '[]') from (
              select * from shops where created_at > now() - interval '7 days'
              order by created_at desc limit ${maxRows}) n)) as row`),
    db,
  );
  if (!found) throw new Error("the query returned no row");
  return found.row;
}
