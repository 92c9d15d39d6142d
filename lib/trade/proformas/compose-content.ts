import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { leavesYiwuOn } from "@/lib/catalogue/working-days";
import type { DaysAway } from "@/lib/shops/holidays";
import { daysAwayOf } from "@/lib/shops/list-holidays";
import type { ProformaContent } from "./content";

type Row = Omit<ProformaContent, "earliestShipDay">;

/**
 * Composes the content of a proforma from the accepted quote and today's data; undefined if the quote does not exist.
 */
export async function composeContent(quoteId: string, tx: Tx, now: Date): Promise<ProformaContent | undefined> {
  const [found] = await tx.execute<{ row: Row; daysAway: DaysAway[] }>(sql`
    select jsonb_build_object(
      'seller', jsonb_build_object('names', s.names, 'locale', s.locale, 'handle', s.handle,
        'booth', (select jsonb_build_object('districtNames', d.names, 'districtCode', b.district_code,
            'floor', b.floor, 'area', b.area, 'street', b.street, 'number', b.number)
          from booths b join districts d on d.code = b.district_code
          where b.shop_id = s.id order by b.position, b.id limit 1),
        'verified', (select coalesce(jsonb_agg(jsonb_build_object('claim', v.claim, 'decidedOn', v.decided_on,
            'validUntil', v.valid_until) order by v.decided_on desc, v.claim), '[]') from (
          select distinct on (claim) claim, decided_on, valid_until from verifications
          where shop_id = s.id and status = 'approved' and (valid_until is null or valid_until >= current_date)
          order by claim, decided_on desc) v)),
      'buyer', jsonb_build_object('name', i.buyer_name, 'company', i.buyer_company, 'email', i.buyer_email,
        'phone', i.buyer_phone, 'country', i.country, 'locale', i.locale),
      'reference', i.reference, 'quoteVersion', q.version, 'currency', q.currency, 'incoterm', q.incoterm,
      'places', q.places, 'port', coalesce(q.port, i.port),
      'freight', q.freight, 'insurance', q.insurance, 'paymentTerms', q.payment_terms,
      'workingDays', q.working_days, 'validUntil', q.valid_until,
      'note', case when q.note is not null then jsonb_build_object('text', q.note, 'locale', q.locale) end,
      'lines', (select coalesce(jsonb_agg(to_jsonb(a) - 'position' order by a.position), '[]') from (
        select n.position, n.is_sample as "isSample", n.quantity, n.unit_price as "unitPrice", n.cartons,
          n.cubic_centimetres as "cubicCentimetres", n.gross_grams as "grossGrams",
          coalesce(c.unit_code, 'pcs') as "unitCode", c.hs,
          (select jsonb_object_agg(x.locale, x.title) from listing_texts x where x.listing_id = l.id) as titles,
          (select f.key from listing_pictures y join pictures f on f.id = y.picture_id and f.shop_id = y.shop_id
            where y.listing_id = l.id order by y.position limit 1) as "pictureKey"
        from quote_lines n
        join listings l on l.id = n.listing_id and l.shop_id = n.shop_id
        join categories c on c.id = l.category_id
        where n.quote_id = q.id) a)) as row, ${daysAwayOf(sql`s.id`)} as "daysAway"
    from quotes q join inquiries i on i.id = q.inquiry_id and i.shop_id = q.shop_id join shops s on s.id = q.shop_id
    where q.id = ${quoteId}`);
  return found && { ...found.row, earliestShipDay: leavesYiwuOn(found.row.workingDays, now, found) };
}
