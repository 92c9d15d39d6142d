import { type SQL, sql } from "drizzle-orm";

/** Selects the parts the listing `l` lacks for publication as JSON, like missingForPublication(). */
export const missingParts: SQL = sql`to_jsonb(array_remove(array[
  case when not exists (select from listing_pictures p where p.listing_id = l.id) then 'pictures' end,
  case when not exists (select from listing_texts t where t.listing_id = l.id) then 'title' end,
  case when not exists (select from price_tiers p where p.listing_id = l.id) then 'price' end,
  case when not exists (select from lead_times d where d.listing_id = l.id) then 'leadTime' end,
  case when num_nulls(l.pieces_per_carton, l.carton_length, l.carton_width, l.carton_height, l.gross_grams, l.net_grams) > 0
    then 'packing' end], null))`;

/** Selects the title of the listing `l` in its source language, else in any. */
export const ownTitle: SQL = sql`(select t.title from listing_texts t where t.listing_id = l.id
  order by t.locale = l.locale desc, t.locale limit 1)`;
