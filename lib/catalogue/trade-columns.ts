import { sql } from "drizzle-orm";

/** What a quantity of the listing `l` costs, when it leaves and how it is packed: the columns of a Trade. */
export const tradeColumns = sql`
  array_to_json(array(select row_to_json(p) from (select from_quantity as "fromQuantity", unit_price as "unitPrice"
    from shown_tiers where listing_id = l.id order by from_quantity) p)) as tiers,
  array_to_json(array(select row_to_json(d) from (select from_quantity as "fromQuantity", working_days as "workingDays"
    from shown_lead_times where listing_id = l.id order by from_quantity) d)) as "leadTimes",
  case when num_nulls(l.pieces_per_carton, l.carton_length, l.carton_width, l.carton_height, l.gross_grams, l.net_grams) = 0
    then json_build_object('piecesPerCarton', l.pieces_per_carton, 'length', l.carton_length,
      'width', l.carton_width, 'height', l.carton_height, 'grossGrams', l.gross_grams, 'netGrams', l.net_grams)
    end as packing, shop_pace(l.shop_id, l.category_id) as pace`;
