import { type SQL, sql } from "drizzle-orm";

/** Selects the ScoreFacts of the listing `l` in the category `c` as JSON. */
export const scoreFacts: SQL = sql`jsonb_build_object(
  'pictures', (select count(*) from listing_pictures p where p.listing_id = l.id),
  'title', (select coalesce(max(length(t.title)), 0) from listing_texts t where t.listing_id = l.id and t.origin <> 'built'),
  'description', (select coalesce(max(length(t.description)), 0) from listing_texts t where t.listing_id = l.id and t.origin <> 'built'),
  'languages', (select count(*) from listing_texts t where t.listing_id = l.id and t.origin <> 'built' and not t.is_stale),
  'attributes', (select count(*) from jsonb_object_keys(l.attributes) k where k = any (c.attribute_codes)),
  'hasCategory', true,
  'categoryAttributes', cardinality(c.attribute_codes),
  'tiers', (select count(*) from price_tiers p where p.listing_id = l.id),
  'leadTimes', (select count(*) from lead_times d where d.listing_id = l.id),
  'packing', num_nonnulls(l.pieces_per_carton, l.carton_length, l.carton_width, l.carton_height, l.gross_grams, l.net_grams),
  'customisations', cardinality(l.customisation),
  'certificates', (select count(*) from listing_certificates z where z.listing_id = l.id),
  'hasSku', l.sku is not null)`;
