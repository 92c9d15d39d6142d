import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Locale } from "@/lib/i18n/locale";
import type { Quote } from "./quote";

/** Lists the versions of an inquiry's quote that this side may read, oldest first; buyers do not see drafts. */
export async function listQuotesOfInquiry(
  inquiryId: string,
  side: "buyer" | "shop",
  reader: Locale,
  tx: Tx,
): Promise<Quote[]> {
  const found = await tx.execute<{ row: Quote }>(sql`
    select to_jsonb(r) as row from (select q.id, q.version, q.status, q.currency, q.incoterm, q.places, q.port,
      q.freight, q.insurance,
      q.payment_terms as "paymentTerms", q.working_days as "workingDays", q.valid_until as "validUntil", q.note,
      q.locale, q.created_at as "createdAt", q.sent_at as "sentAt", q.decided_at as "decidedAt", q.answer, q.promise,
      q.goes_out_at as "goesOutAt",
      case when ${side} = 'shop' and q.status = 'draft' and q.approval_requested_at is not null then jsonb_build_object('at', q.approval_requested_at,
        'by', (select u.name from users u where u.id = q.approval_requested_by)) end as "approvalRequest",
      (select coalesce(jsonb_agg(to_jsonb(a) order by a.position), '[]') from (
        select n.position, n.listing_id as "listingId", n.is_sample as "isSample", n.quantity,
          n.unit_price as "unitPrice", n.counter_price as "counterPrice",
          n.counter_quantity as "counterQuantity", n.cartons,
          n.cubic_centimetres as "cubicCentimetres", n.gross_grams as "grossGrams",
          c.unit_code as "unitCode", t.title, t.locale as "titleLocale"
        from quote_lines n
        join listings l on l.id = n.listing_id and l.shop_id = n.shop_id
        join categories c on c.id = l.category_id
        join lateral (select x.title, x.locale from listing_texts x where x.listing_id = l.id
          order by x.locale = ${reader} desc, x.locale = 'en' desc, x.locale = l.locale desc limit 1) t on true
        where n.quote_id = q.id) a) as lines
    from quotes q where q.inquiry_id = ${inquiryId} and (${side} = 'shop' or q.status <> 'draft')
    order by q.version) r`);
  return found.map(({ row }) => row);
}
