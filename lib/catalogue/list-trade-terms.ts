import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Tx } from "@/db/client";
import type { Locale } from "../i18n/locale";
import type { Trade } from "./listing";
import { tradeColumns } from "./trade-columns";

/** The trade terms of a listing that a quote needs. */
export type ListingTerms = Trade & {
  listingId: number;
  categoryId: number;
  title: string;
  titleLocale: Locale;
  unitCode: string;
  /** The currency of its price tiers. */
  currency: "CNY" | "USD";
};

/** Reads the trade terms of these listings of the shop in the given order; drops removed and foreign ones. */
export async function listTradeTerms(
  shopId: number,
  listingIds: readonly number[],
  reader: Locale,
  tx: Tx,
): Promise<ListingTerms[]> {
  const found = await tx.execute<{ row: ListingTerms }>(sql`
    select to_jsonb(r) as row from (select l.id as "listingId", l.category_id as "categoryId", l.currency,
      c.unit_code as "unitCode", t.title, t.locale as "titleLocale", ${tradeColumns}
    from shown_listings l join categories c on c.id = l.category_id
    join lateral (select x.title, x.locale from listing_texts x where x.listing_id = l.id
      order by x.locale = ${reader} desc, x.locale = 'en' desc, x.locale = l.locale desc limit 1) t on true
    where l.shop_id = ${shopId} and l.status <> 'removed' and l.id = any(${intArray(listingIds)}::bigint[])) r`);
  const byId = new Map(found.map(({ row }) => [row.listingId, { ...row, packing: row.packing ?? undefined }]));
  return listingIds.flatMap((id) => byId.get(id) ?? []);
}
