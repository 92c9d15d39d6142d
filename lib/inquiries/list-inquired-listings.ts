import { sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import type { Trade } from "../catalogue/listing";
import type { PublicPicture, PublicStatus } from "../catalogue/public-listing";
import { tradeColumns } from "../catalogue/trade-columns";
import type { Locale, SomeTexts } from "../i18n/locale";
import { daysAwayOf } from "../shops/list-holidays";
import { boothOf, type ShownBooth } from "../shops/shown-booth";

/** A listing with the data that is needed to plan a quantity and to send an inquiry to its shop. */
export type InquiredListing = Trade & {
  id: number;
  status: Exclude<PublicStatus, "removed">;
  slug: string;
  title: string;
  titleLocale: Locale;
  currency: "CNY" | "USD";
  unitCode: string;
  picture: PublicPicture | null;
  shop: {
    id: number;
    handle: string;
    names: SomeTexts;
    locale: Locale;
    booth: ShownBooth | null;
  };
};

type Row = Omit<InquiredListing, "packing"> & { packing: InquiredListing["packing"] | null };

/** Lists the public listings with these ids in their order; leaves out removed ones and those of closed shops. */
export async function listInquiredListings(
  ids: readonly number[],
  locale: Locale,
  db: Db = database,
): Promise<InquiredListing[]> {
  if (ids.length === 0) return [];
  const idArray = sql.param(`{${ids.join(",")}}`);
  const [found] = await db.execute<{ rows: Row[] }>(sql`
    select coalesce(jsonb_agg(to_jsonb(q) order by array_position(${idArray}::bigint[], q.id)), '[]') as rows from (
      select l.id, l.status, t.slug, t.title, t.locale as "titleLocale", l.currency, c.unit_code as "unitCode",
        ${tradeColumns}, ${daysAwayOf(sql`s.id`)} as "daysAway",
        (select jsonb_build_object('key', f.key, 'width', f.width, 'height', f.height, 'color', f.color)
          from listing_pictures p join pictures f on f.id = p.picture_id and f.shop_id = p.shop_id
          where p.listing_id = l.id order by p.position limit 1) as picture,
        jsonb_build_object('id', s.id, 'handle', s.handle, 'names', s.names, 'locale', s.locale,
          'booth', ${boothOf(sql`s.id`)}) as shop
      from shown_listings l
      join shops s on s.id = l.shop_id and s.closed_at is null
      join categories c on c.id = l.category_id
      join lateral (select locale, title, slug from listing_texts where listing_id = l.id
        order by locale = ${locale} desc, locale = 'en' desc, locale = l.locale desc limit 1) t on true
      where l.id = any (${idArray}::bigint[]) and l.status in ('published', 'paused', 'discontinued')) q`);
  return (found?.rows ?? []).map((row) => ({ ...row, packing: row.packing ?? undefined }));
}
