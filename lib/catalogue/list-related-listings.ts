import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Locale } from "../locale";
import { type ListingCard, listingCards } from "./listing-card";

export type RelatedListings = {
  /** What it grew out of, what grew out of it, its successor, and what else grew out of the same: those on sale. */
  family: ListingCard[];
  /** The newest others of its shop. */
  fromBooth: ListingCard[];
  /** The best of its category at other shops. */
  similar: ListingCard[];
};

const most = 8;

/** Published designs around a listing, in one round trip. Empty lists for an id that is not known. */
export async function listRelatedListings(id: number, locale: Locale, db: Db = database): Promise<RelatedListings> {
  const family = sql`
    select parent_id as listing_id, 1 as rank from listing_origins where listing_id = ${id}
    union select listing_id, 2 from listing_origins where parent_id = ${id}
    union select successor_id, 3 from listings where id = ${id} and successor_id is not null
    union select o.listing_id, 4 from listing_origins self join listing_origins o on o.parent_id = self.parent_id
      where self.listing_id = ${id} and o.listing_id <> ${id}`;
  const ranked = (order: "listing_id" | "score") =>
    order === "score" ? sql`n.score desc, n.listing_id desc` : sql`n.listing_id desc`;
  const picks = (condition: ReturnType<typeof sql>, order: "listing_id" | "score") => sql`
    select n.listing_id, row_number() over (order by ${ranked(order)}) as place
    from listing_search n join listings self on self.id = ${id} where n.listing_id <> ${id} and ${condition}
    order by ${ranked(order)} limit ${most}`;
  const [row] = await db.execute<RelatedListings>(sql`select
    ${listingCards(
      locale,
      sql`select f.listing_id, min(f.rank) * 1000 + row_number() over (order by f.listing_id) as place
          from (${family}) f join listing_search n on n.listing_id = f.listing_id group by f.listing_id
          order by place limit ${most}`,
    )} as family,
    ${listingCards(
      locale,
      picks(sql`n.shop_id = self.shop_id and n.listing_id not in (select listing_id from (${family}) f)`, "listing_id"),
    )} as "fromBooth",
    ${listingCards(locale, picks(sql`n.category_id = self.category_id and n.shop_id <> self.shop_id`, "score"))} as similar`);
  return row ?? { family: [], fromBooth: [], similar: [] };
}
