import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { Locale } from "@/lib/i18n/locale";
import { canReadQuotes } from "./policy";

export type BulkQuotableListing = {
  listingId: number;
  title: string;
  unitCode: string;
  currency: "CNY" | "USD";
  count: number;
};
export type QuotableInquiry = {
  id: string;
  reference: string;
  buyerName: string;
  buyerCompany: string | null;
  country: string;
  locale: Locale;
  quantity: number;
  lastMessageAt: string;
};

const maxShown = 50;
/** Selects inquiries that are open, not held, and have no open or scheduled quote. */
export const isQuotable = sql`i.held_reason is null and i.status in ('sent', 'seen', 'replied', 'buyer_replied')
  and not exists (select from quotes q where q.inquiry_id = i.id and (q.status in ('sent', 'countered') or q.goes_out_at is not null))`;

/**
 * Lists up to 50 listings whose inquiries can be quoted in bulk, most inquiries first.
 * @throws NotFound if the actor is not a member of the shop
 */
export async function listQuotableListings(
  actor: Actor,
  { shopId, reader }: { shopId: number; reader: Locale },
  db: Db = database,
): Promise<BulkQuotableListing[]> {
  if (!canReadQuotes(actor, { shopId })) throw new NotFound("shop");
  const found = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ row: BulkQuotableListing }>(sql`
        select jsonb_build_object('listingId', l.id, 'title', t.title, 'unitCode', c.unit_code, 'currency', l.currency,
          'count', a.count) as row
        from (select n.listing_id, count(*) as count from inquiries i join inquiry_lines n on n.inquiry_id = i.id
          where i.shop_id = ${shopId} and ${isQuotable} group by n.listing_id
          order by count(*) desc, n.listing_id desc limit ${maxShown}) a
        join listings l on l.id = a.listing_id and l.status <> 'removed' join categories c on c.id = l.category_id
        join lateral (select x.title from listing_texts x where x.listing_id = l.id
          order by x.locale = ${reader} desc, x.locale = 'en' desc, x.locale = l.locale desc limit 1) t on true
        order by a.count desc, l.id desc`),
    db,
  );
  return found.map(({ row }) => row);
}

/**
 * Lists up to 50 inquiries about a listing that wait for a quote, longest wait first.
 * @throws NotFound if the actor is not a member of the shop
 */
export async function listQuotableInquiries(
  actor: Actor,
  { shopId, listingId }: { shopId: number; listingId: number },
  db: Db = database,
): Promise<QuotableInquiry[]> {
  if (!canReadQuotes(actor, { shopId })) throw new NotFound("shop");
  const found = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ row: QuotableInquiry }>(sql`
        select to_jsonb(r) as row from (select i.id, i.reference, i.buyer_name as "buyerName",
          i.buyer_company as "buyerCompany", i.country, i.locale, n.quantity, i.last_message_at as "lastMessageAt"
        from inquiries i join inquiry_lines n on n.inquiry_id = i.id and n.listing_id = ${listingId}
        where i.shop_id = ${shopId} and ${isQuotable} order by i.last_message_at, i.id limit ${maxShown}) r`),
    db,
  );
  return found.map(({ row }) => row);
}
