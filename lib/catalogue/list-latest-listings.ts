import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale } from "../i18n/locale";
import { readCards } from "./card-rows";
import type { ListingCard } from "./listing-card";

/** Lists the newest published listings, for pages without other results. */
export const listLatestListings = (locale: Locale, count: number, db: Db = readPool): Promise<ListingCard[]> =>
  readCards(
    locale,
    sql`select listing_id, row_number() over (order by published_at desc, listing_id desc) as place
        from listing_search order by published_at desc, listing_id desc limit ${count}`,
    {},
    db,
  );
