import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { Locale } from "@/lib/i18n/locale";
import { canReadQuotes } from "./policy";

/** Quotes that were written in bulk and will be sent together. Times are ISO 8601, money is in minor units. */
export type WaitingBatch = {
  batchId: string;
  goesOutAt: string;
  title: string;
  currency: "CNY" | "USD";
  unitCode: string;
  lines: { inquiryId: string; buyerName: string; country: string; quantity: number; unitPrice: number }[];
};

/** Lists scheduled quotes that can be recalled, next ones first. @throws NotFound if the actor is not a member */
export async function listWaitingQuotes(
  actor: Actor,
  { shopId, reader }: { shopId: number; reader: Locale },
  db: Db = database,
): Promise<WaitingBatch[]> {
  if (!canReadQuotes(actor, { shopId })) throw new NotFound("shop");
  const found = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ row: WaitingBatch }>(sql`
        select jsonb_build_object('batchId', q.batch_id, 'goesOutAt', min(q.goes_out_at), 'title', min(t.title),
          'currency', min(q.currency), 'unitCode', min(c.unit_code),
          'lines', jsonb_agg(jsonb_build_object('inquiryId', i.id, 'buyerName', i.buyer_name, 'country', i.country,
            'quantity', n.quantity, 'unitPrice', n.unit_price) order by i.last_message_at, i.id)) as row
        from quotes q join inquiries i on i.id = q.inquiry_id join quote_lines n on n.quote_id = q.id
        join listings l on l.id = n.listing_id join categories c on c.id = l.category_id
        join lateral (select x.title from listing_texts x where x.listing_id = l.id
          order by x.locale = ${reader} desc, x.locale = 'en' desc, x.locale = l.locale desc limit 1) t on true
        where q.shop_id = ${shopId} and q.goes_out_at is not null group by q.batch_id order by min(q.goes_out_at)`),
    db,
  );
  return found.map(({ row }) => row);
}
