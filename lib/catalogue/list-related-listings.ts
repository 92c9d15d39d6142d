import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { rowSize } from "../core/page";
import type { Locale } from "../i18n/locale";
import { type CardRow, cardLists, toCard } from "./card-rows";
import type { ListingCard } from "./listing-card";

export type RelatedListings = {
  /** Its published parent, children, successor and siblings. */
  family: ListingCard[];
  /** The newest other listings of its shop. */
  fromBooth: ListingCard[];
  /** The best listings of its category at other shops, those with most facets in common first. */
  similar: ListingCard[];
};

const maxFamily = 8;
/** The number of listings of the category that are compared. */
const compared = 60;

/** Lists the published listings related to a listing in one statement. Returns empty lists for an unknown id. */
export async function listRelatedListings(id: number, locale: Locale, db: Db = readPool): Promise<RelatedListings> {
  const family = sql`
    select 'family' as list, n.listing_id, k.rank * 1000 + row_number() over (order by k.listing_id) as place
    from kin k join listing_search n on n.listing_id = k.listing_id order by place limit ${maxFamily}`;
  const fromBooth = sql`
    select 'fromBooth', n.listing_id, -n.listing_id from listing_search n
    where n.shop_id = (select shop_id from self) and n.listing_id <> ${id}
      and n.listing_id <> all (array(select listing_id from kin))
    order by n.listing_id desc limit ${rowSize}`;
  const similar = sql`
    select 'similar', listing_id, row_number() over () as place from (
      select n.listing_id from self cross join lateral (
        select listing_id, quality, facets from listing_search s
        where s.category_id = self.category_id and s.shop_id <> self.shop_id
        order by s.quality desc, s.listing_id desc limit ${compared}) n
      order by (select count(*) from traits where trait = any (n.facets)) desc, n.quality desc, n.listing_id desc
      limit ${rowSize}) n`;
  const lists = await db.execute<{ list: keyof RelatedListings; cards: CardRow[] }>(
    cardLists(
      locale,
      sql`
    with self as materialized (
      select l.shop_id, l.category_id, l.successor_id, o.parent_id
      from listings l left join listing_origins o on o.listing_id = l.id where l.id = ${id}),
    traits as materialized (
      select distinct trait from listing_search n cross join unnest(n.facets) trait where n.listing_id = ${id} and trait < 100000),
    kin as materialized (
      select listing_id, min(rank) as rank from (
        select parent_id as listing_id, 1 as rank from self union all select successor_id, 3 from self
        union all select o.listing_id, case o.parent_id when ${id} then 2 else 4 end
        from self join listing_origins o on o.parent_id in (${id}, self.parent_id) and o.listing_id <> ${id}) k
      where listing_id is not null group by listing_id)
    (${family}) union all (${fromBooth}) union all (${similar})`,
    ),
  );
  return { ...noneRelated, ...Object.fromEntries(lists.map(({ list, cards }) => [list, cards.map(toCard)])) };
}

const noneRelated: RelatedListings = { family: [], fromBooth: [], similar: [] };
