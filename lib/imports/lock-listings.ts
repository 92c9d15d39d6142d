import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Tx } from "@/db/client";
import type { ListingFields } from "../catalogue/listing-fields";
import { type ListingRows, readListingRows } from "../catalogue/listing-rows";

type Waiting = { listing_id: number | null; fields: Pick<ListingFields, "sku"> };

/** Locks the listings of these rows until the transaction ends; `skus`: item numbers of new rows that already exist. */
export async function lockListings(
  waiting: readonly Waiting[],
  tx: Tx,
): Promise<{ byId: Map<number, ListingRows>; skus: Set<string> }> {
  const ids = waiting.flatMap(({ listing_id }) => listing_id ?? []);
  await tx.execute(sql`
    select id from listings where id = any (${intArray(ids)}::bigint[]) and shop_id = current_shop() order by id for update`);
  const skus = waiting.flatMap(({ listing_id, fields }) => (listing_id === null ? (fields.sku ?? []) : []));
  const taken = await tx.execute<{ sku: string }>(sql`
    select l.sku from listings l where l.shop_id = current_shop() and l.status <> 'removed'
      and l.sku in (select jsonb_array_elements_text(${JSON.stringify(skus)}::jsonb))`);
  return {
    byId: new Map((await readListingRows(ids, tx)).map((each) => [each.listing.id, each])),
    skus: new Set(taken.map(({ sku }) => sku)),
  };
}
