import { sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import type { Db } from "@/db/client";
import { readCards } from "../catalogue/card-rows";
import { pageCountOf, pageSize } from "../core/page";
import type { FoundShop } from "./find-shops";
import type { SearchQuery } from "./search-query";
import { emptyPage, type SearchResultPage } from "./search-results";

/** Returns the listings of the shops that a query names, the best first. Facets are empty: a shop is not narrowed. */
export async function listShopResults(
  { locale, quantity, page = 1 }: SearchQuery,
  shops: readonly FoundShop[],
  db: Db,
): Promise<SearchResultPage> {
  const ids = intArray(shops.map(({ id }) => id));
  const [row] = await db.execute<{ total: number; ids: string[] }>(sql`
    with found as materialized (
      select listing_id, quality from listing_search where shop_id = any (${ids}::bigint[]))
    select (select count(*)::int from found) as total, array_to_json(array(
      select listing_id from found order by quality desc, listing_id desc
      limit ${pageSize}::int offset ${(page - 1) * pageSize}::int)) as ids`);
  if (!row?.total) return { ...emptyPage(page), shops };
  const picked = sql`
    select listing_id, place from unnest(${intArray(row.ids.map(Number))}::bigint[]) with ordinality p(listing_id, place)`;
  const items = row.ids.length ? await readCards(locale, picked, { quantity }, db) : [];
  return { ...emptyPage(page), items, total: row.total, pageCount: pageCountOf(row.total), shops };
}
