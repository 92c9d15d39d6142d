import { sql } from "drizzle-orm";
import { type Db, reader } from "@/db/client";
import type { Locale } from "../locale";
import { type ListingCard, listingCards } from "./listing-card";

export type RelatedListings = {
  /** What it grew out of, what grew out of it, its successor, and what else grew out of the same: those on sale. */
  family: ListingCard[];
  /** The newest others of its shop. */
  fromBooth: ListingCard[];
  /** Of the best of its category at other shops those that have most in common with it. */
  similar: ListingCard[];
};

const most = 8;
/** So many of the category are compared. */
const compared = 60;

/** Published designs around a listing, in one round trip. Empty lists for an id that is not known. */
export async function listRelatedListings(id: number, locale: Locale, db: Db = reader): Promise<RelatedListings> {
  const family = sql`
    select parent_id as listing_id, 1 as rank from listing_origins where listing_id = ${id}
    union select listing_id, 2 from listing_origins where parent_id = ${id}
    union select successor_id, 3 from listings where id = ${id} and successor_id is not null
    union select o.listing_id, 4 from listing_origins self join listing_origins o on o.parent_id = self.parent_id
      where self.listing_id = ${id} and o.listing_id <> ${id}`;
  const fromBooth = sql`
    select n.listing_id, row_number() over (order by n.listing_id desc) as place
    from listing_search n where n.shop_id = (select shop_id from listings where id = ${id}) and n.listing_id <> ${id}
      and n.listing_id not in (select listing_id from (${family}) f)
    order by n.listing_id desc limit ${most}`;
  const similar = sql`
    select listing_id, row_number() over (order by common desc, quality desc, listing_id desc) as place from (
      select n.listing_id, n.quality, (select count(*) from unnest(n.facets) f where f < 100000 and f = any (self.facets)) as common
      from (select shop_id, category_id, (select facets from listing_search where listing_id = ${id}) as facets
        from listings where id = ${id}) self
      cross join lateral (select * from listing_search s where s.category_id = self.category_id and s.shop_id <> self.shop_id
        order by s.quality desc, s.listing_id desc limit ${compared}) n) n
    order by common desc, quality desc, listing_id desc limit ${most}`;
  const [row] = await db.execute<RelatedListings>(sql`select
    ${listingCards(
      locale,
      sql`select f.listing_id, min(f.rank) * 1000 + row_number() over (order by f.listing_id) as place
          from (${family}) f join listing_search n on n.listing_id = f.listing_id group by f.listing_id
          order by place limit ${most}`,
    )} as family,
    ${listingCards(locale, fromBooth)} as "fromBooth", ${listingCards(locale, similar)} as similar`);
  return row ?? { family: [], fromBooth: [], similar: [] };
}
