import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { type CardRow, cardArray, toCard } from "../catalogue/card-rows";
import type { ListingCard } from "../catalogue/listing-card";
import type { Locale, SomeTexts } from "../i18n/locale";
import type { ShownBooth } from "../shops/shown-booth";
import type { Fair, StandPlace } from "./fair";
import { fairJson, shownStands, walkingOrder } from "./fair-columns";

/** A shop at a fair; `designCount` of the designs that it features there. */
export type ShownStand = StandPlace & {
  shopId: number;
  handle: string;
  names: SomeTexts;
  locale: Locale;
  pictureKey: string | null;
  booth: ShownBooth | null;
  designCount: number;
};

export type PublicFair = {
  fair: Fair;
  /** In the order of hall and number; shops without a place come last. */
  stands: ShownStand[];
  /** Up to 20 featured designs, the first of every shop before the second of any. */
  cards: ListingCard[];
  /** The place at the fair by listing id. */
  placeOf: Record<number, StandPlace>;
  designCount: number;
};

const maxCards = 20;

/** Finds a fair by its address with its accepted stands and their designs; undefined if there is none. */
export async function findPublicFair(slug: string, locale: Locale, db: Db = readPool): Promise<PublicFair | undefined> {
  const [row] = await db.execute<Omit<PublicFair, "cards"> & { cards: CardRow[] }>(sql`
    with f as materialized (select * from fairs where slug = ${slug}),
    stands as materialized (select s.*, p.handle, p.names, p.locale, p.picture_key from f, ${shownStands}),
    featured as materialized (
      select d.listing_id, row_number() over (order by d.position, s.created_at, s.shop_id) as place, s.hall, s.number
      from fair_designs d join stands s on s.fair_id = d.fair_id and s.shop_id = d.shop_id
      join listing_cards c on c.listing_id = d.listing_id and c.is_listed)
    select ${fairJson} as fair,
      (select coalesce(json_agg(json_build_object('shopId', s.shop_id, 'handle', s.handle, 'names', s.names,
        'locale', s.locale, 'pictureKey', s.picture_key, 'hall', s.hall, 'number', s.number,
        'booth', (select booth from shop_cards k where k.shop_id = s.shop_id),
        'designCount', (select count(*) from fair_designs d where d.fair_id = s.fair_id and d.shop_id = s.shop_id))
        order by ${walkingOrder}, s.created_at), '[]') from stands s) as stands,
      ${cardArray(locale, sql`select listing_id, place from featured order by place limit ${maxCards}::int`)} as cards,
      (select coalesce(json_object_agg(listing_id, json_build_object('hall', hall, 'number', number)), '{}')
        from (select * from featured order by place limit ${maxCards}::int) x) as "placeOf",
      (select count(*)::int from featured) as "designCount"
    from f`);
  return row && { ...row, cards: row.cards.map(toCard) };
}
