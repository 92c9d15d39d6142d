import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { ListingRows } from "../catalogue/listing-rows";
import type { Locale } from "../i18n/locale";

/** Returns rows of empty draft listings with new ids, without writing them. Call it within `asShop()`. */
export async function makeEmptyListingRows(shopId: number, count: number, tx: Tx): Promise<ListingRows[]> {
  const made = await tx.execute<{ id: string; locale: Locale }>(sql`
    select time_ordered_id() as id, s.locale from shops s, generate_series(1, ${count}) where s.id = ${shopId}`);
  return made.map(({ id, locale }) => ({
    listing: {
      id: Number(id),
      shop_id: shopId,
      category_id: 0,
      status: "draft",
      sku: null,
      locale,
      currency: "CNY",
      attributes: {},
      customisation: [],
      pieces_per_carton: null,
      carton_length: null,
      carton_width: null,
      carton_height: null,
      gross_grams: null,
      net_grams: null,
      published_at: null,
      changed_at: "",
    },
    texts: [],
    tiers: [],
    lead_times: [],
    pictures: [],
  }));
}
