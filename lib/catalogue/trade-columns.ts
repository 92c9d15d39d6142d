import { sql } from "drizzle-orm";

/** What a quantity of the listing `l` costs, when it leaves and how it is packed: the columns of a Trade. */
export const tradeColumns = sql`
  (select coalesce(jsonb_agg(jsonb_build_object('fromQuantity', p.from_quantity, 'unitPrice', p.unit_price)
      order by p.from_quantity), '[]') from price_tiers p where p.listing_id = l.id) as tiers,
  (select coalesce(jsonb_agg(jsonb_build_object('fromQuantity', d.from_quantity, 'workingDays', d.working_days)
      order by d.from_quantity), '[]') from lead_times d where d.listing_id = l.id) as "leadTimes",
  case when num_nulls(l.pieces_per_carton, l.carton_length, l.carton_width, l.carton_height, l.gross_grams, l.net_grams) = 0
    then jsonb_build_object('piecesPerCarton', l.pieces_per_carton, 'length', l.carton_length,
      'width', l.carton_width, 'height', l.carton_height, 'grossGrams', l.gross_grams, 'netGrams', l.net_grams)
    end as packing, shop_pace(l.shop_id, l.category_id) as pace`;
