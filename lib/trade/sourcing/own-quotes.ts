import { type SQL, sql } from "drizzle-orm";
import type { Locale } from "@/lib/i18n/locale";
import type { SealedQuote } from "./sealed-quote";

/** A version of the shop's own quote. */
export type OwnQuote = SealedQuote & { listingId: number; title: string };

/** Builds the SQL of the shop's `OwnQuote`s of request `r` as JSON, newest first. */
export const ownQuotesJson = (shopId: number, reader: Locale): SQL => sql`(
  select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'version', o.version, 'status', o.status,
    'currency', o.currency, 'unitPrice', o.unit_price, 'moq', o.moq, 'incoterm', o.incoterm, 'place', o.place,
    'workingDays', o.working_days, 'validUntil', o.valid_until, 'note', o.note, 'locale', o.locale,
    'createdAt', o.created_at, 'listingId', o.listing_id,
    'title', (select x.title from listing_texts x where x.listing_id = o.listing_id
      order by x.locale = ${reader} desc, x.locale = 'zh' desc limit 1)) order by o.version desc), '[]')
  from sourcing_quotes o where o.request_id = r.id and o.shop_id = ${shopId})`;
