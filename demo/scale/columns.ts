/** The tables and columns that a load fills; each table comes after those it references. */
export const columns = {
  shops: "id handle names stories locale since_year languages picture_key created_at changed_at confirmed_at",
  booths: "id shop_id district_code floor area street number square_metres position",
  factories: "shop_id city square_metres staff lines daily_output",
  presences: "shop_id country city entity has_stock",
  verifications: "id shop_id claim status method decided_on valid_until created_at",
  shop_figures: "shop_id cases answered_within_day_share median_first_reply_minutes measured_at",
  pictures: "id shop_id key width height color alt created_at",
  shop_pictures: "shop_id position picture_id shows",
  listings:
    "id shop_id category_id status sku locale currency attributes customisation pieces_per_carton carton_length carton_width carton_height gross_grams net_grams created_at published_at changed_at",
  listing_texts: "listing_id shop_id locale title description slug origin",
  price_tiers: "listing_id shop_id from_quantity unit_price",
  lead_times: "listing_id shop_id from_quantity working_days",
  listing_pictures: "listing_id shop_id position picture_id",
  listing_days: "listing_id shop_id day views inquiries",
} as const;

export type Table = keyof typeof columns;
export const tables = Object.keys(columns) as Table[];
