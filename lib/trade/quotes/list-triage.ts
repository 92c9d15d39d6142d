import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { Locale } from "@/lib/i18n/locale";
import { isQuotable } from "./list-quotable";
import { canReadQuotes } from "./policy";

/** The inquiries about one listing that wait for a quote. */
export type TriageGroup = {
  listingId: number;
  title: string;
  unitCode: string;
  count: number;
  /** Pieces of all of them. */
  pieces: number;
  /** ISO codes, most pieces first. */
  countries: { country: string; pieces: number }[];
  /** Up to 5 inquiries with the largest quantities. */
  biggest: { id: string; buyerName: string; country: string; quantity: number; lastMessageAt: string }[];
};

/**
 * Groups the inquiries that wait for a quote by listing, most pieces first, at most 50 groups; an inquiry about two
 * listings is in both groups.
 * @throws NotFound if the actor is not a member of the shop
 */
export async function listTriage(
  actor: Actor,
  { shopId, reader }: { shopId: number; reader: Locale },
  db: Db = database,
): Promise<TriageGroup[]> {
  if (!canReadQuotes(actor, { shopId })) throw new NotFound("shop");
  const found = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ row: TriageGroup }>(sql`
        with inquired as materialized (select i.id, i.buyer_name, i.country, i.last_message_at, n.listing_id, n.quantity
          from inquiries i join inquiry_lines n on n.inquiry_id = i.id where i.shop_id = ${shopId} and ${isQuotable})
        select jsonb_build_object('listingId', l.id, 'title', t.title, 'unitCode', c.unit_code, 'count', g.count,
          'pieces', g.pieces,
          'countries', (select jsonb_agg(to_jsonb(k) order by k.pieces desc, k.country) from (
            select a.country, sum(a.quantity) as pieces from inquired a where a.listing_id = g.listing_id group by a.country) k),
          'biggest', (select jsonb_agg(to_jsonb(b) order by b.quantity desc, b.id) from (
            select a.id, a.buyer_name as "buyerName", a.country, a.quantity, a.last_message_at as "lastMessageAt"
            from inquired a where a.listing_id = g.listing_id order by a.quantity desc, a.id limit 5) b)) as row
        from (select listing_id, count(*) as count, sum(quantity) as pieces from inquired group by listing_id
          order by sum(quantity) desc, listing_id limit 50) g
        join listings l on l.id = g.listing_id and l.status <> 'removed' join categories c on c.id = l.category_id
        join lateral (select x.title from listing_texts x where x.listing_id = l.id
          order by x.locale = ${reader} desc, x.locale = 'en' desc, x.locale = l.locale desc limit 1) t on true
        order by g.pieces desc, l.id`),
    db,
  );
  return found.map(({ row }) => row);
}
