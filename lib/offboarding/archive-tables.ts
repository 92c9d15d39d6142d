import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

type Row = Record<string, unknown>;

/**
 * An archive contains these tables as JSON and CSV, besides listings and pictures. Row-level security applies in
 * addition.
 */
export const archiveTables: Record<string, (shopId: number) => SQL> = {
  shop: (shopId) => sql`select s.handle, s.names, s.stories, s.since_year as "sinceYear", s.languages,
    s.created_at as "openedAt", (select jsonb_agg(to_jsonb(b) - 'walking_order') from booths b where b.shop_id = s.id) as booths,
    (select to_jsonb(f) from factories f where f.shop_id = s.id) as factory,
    (select jsonb_agg(to_jsonb(p)) from presences p where p.shop_id = s.id) as presences,
    (select jsonb_agg(jsonb_build_object('names', c.names, 'designs', (select jsonb_agg(x.listing_id order by x.position)
      from collection_listings x where x.collection_id = c.id))) from collections c where c.shop_id = s.id) as collections,
    (select f.key from cover_pictures c join pictures f on f.id = c.picture_id where c.shop_id = s.id) as cover,
    (select b.stories from brand_pages b where b.shop_id = s.id) as brand from shops s where s.id = ${shopId}`,
  inquiries: (shopId) => sql`select i.reference, i.status, i.created_at as "sentAt", i.buyer_name as "buyer",
    i.buyer_company as "company", i.buyer_email as "email", i.buyer_phone as "phone", i.country, i.port, i.locale as "language",
    i.incoterm, i.target_price as "targetPrice", i.target_currency as "targetCurrency", i.needed_by as "neededBy",
    i.customisation, i.wants_sample as "wantsSample",
    (select coalesce(jsonb_agg(jsonb_build_object('listing', n.listing_id, 'quantity', n.quantity) order by n.position), '[]')
      from inquiry_lines n where n.inquiry_id = i.id) as designs,
    (select coalesce(jsonb_agg(jsonb_build_object('side', m.side, 'language', m.locale, 'text', m.body, 'at', m.created_at)
      order by m.created_at, m.id), '[]') from messages m where m.inquiry_id = i.id) as messages
    from inquiries i where i.shop_id = ${shopId} order by i.created_at, i.id`,
  quotes: (shopId) => sql`select i.reference as inquiry, q.version, q.status, q.currency, q.incoterm, q.places, q.port,
    q.freight, q.insurance,
    q.payment_terms as "paymentTerms", q.working_days as "workingDays", q.valid_until as "validUntil", q.note,
    q.sent_at as "sentAt", q.decided_at as "decidedAt", q.answer,
    (select coalesce(jsonb_agg(jsonb_build_object('listing', n.listing_id, 'quantity', n.quantity, 'unitPrice', n.unit_price)
      order by n.position), '[]') from quote_lines n where n.quote_id = q.id) as lines
    from quotes q join inquiries i on i.id = q.inquiry_id where q.shop_id = ${shopId} order by i.created_at, q.version`,
  leads: (shopId) => sql`select f.names as fair, l.name, l.email, l.country, l.locale as "language", l.note,
    l.listing_ids as designs, i.reference as inquiry, l.taken_at as "takenAt"
    from fair_leads l join fairs f on f.id = l.fair_id left join inquiries i on i.id = l.inquiry_id
    where l.shop_id = ${shopId} order by l.taken_at, l.id`,
};

/** Reads the rows of one table in the shop's transaction. */
export const readTable = async (name: string, shopId: number, tx: Tx): Promise<Row[]> => {
  const table = archiveTables[name];
  return table ? [...(await tx.execute<Row>(table(shopId)))] : [];
};

/** Returns the rows as texts, headers first; objects and arrays become JSON. */
export function* toCells(rows: readonly Row[]): Generator<string[]> {
  const columns = Object.keys(rows[0] ?? {});
  yield columns;
  for (const row of rows) yield columns.map((column) => toCell(row[column]));
}

function toCell(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (value instanceof Date) return value.toISOString();
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
