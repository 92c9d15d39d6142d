import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale, SomeTexts } from "@/lib/i18n/locale";
import { type Cover, coverOf } from "@/lib/shops/cover";
import { medianDays, type SketchToShelf } from "./median-days";
import { daysToShelf, type Milestones } from "./stages";

export type LookbookPicture = { id: string; key: string; color: string; captions: SomeTexts };

/** A listing with its picture and its milestones. */
export type DatedListing = {
  id: number;
  slug: string;
  title: string;
  picture: { key: string; color: string } | null;
} & {
  days: Milestones;
};

export type BrandPage = {
  stories: SomeTexts;
  /** The cover of the storefront. */
  cover: Cover | null;
  pictures: LookbookPicture[];
  /** The newest published listings with all four milestones. */
  designs: DatedListing[];
  /** Undefined below five such listings. */
  measured?: SketchToShelf;
};

/** The number of pictures a brand page requires. */
export const minPictures = 3;
const maxListings = 6;

/** The condition that the shop `s` has a brand page: a story and three pictures. */
export const hasBrandPage = sql`exists (select from brand_pages b where b.shop_id = s.id)
  and (select count(*) from lookbook_pictures p where p.shop_id = s.id) >= ${minPictures}`;

type Row = Omit<BrandPage, "designs" | "measured"> & { dated: DatedListing[] };

/** Finds the public brand page of a shop; undefined without a story or enough pictures. */
export async function findBrandPage(shopId: number, locale: Locale, db: Db = readPool): Promise<BrandPage | undefined> {
  const [row] = await db.execute<Row>(sql`
    select (select stories from brand_pages b where b.shop_id = s.id) as stories, ${coverOf(sql`s.id`)} as cover,
      (select jsonb_agg(jsonb_build_object('id', f.id, 'key', f.key, 'color', f.color, 'captions', p.captions)
        order by p.position) from lookbook_pictures p join pictures f on f.id = p.picture_id and f.shop_id = p.shop_id
        where p.shop_id = s.id) as pictures,
      (select coalesce(jsonb_agg(jsonb_build_object('id', m.listing_id,
        'title', coalesce(k.titles->>${locale}, k.titles->>'en', k.titles->>k.locale),
        'slug', coalesce(k.slugs->>${locale}, k.slugs->>'en', k.slugs->>k.locale), 'picture', k.picture,
        'days', jsonb_build_object('sketch', m.sketched_on, 'sample', m.sampled_on, 'firstBatch', m.first_batch_on,
          'shipped', m.shipped_on)) order by m.listing_id desc), '[]')
        from milestones m join listing_cards k on k.listing_id = m.listing_id and k.is_listed where m.shop_id = s.id) as dated
    from shops s where s.id = ${shopId} and ${hasBrandPage}`);
  if (!row) return undefined;
  const { dated, ...page } = row;
  const complete = dated.filter(({ days }) => daysToShelf(days));
  return { ...page, designs: complete.slice(0, maxListings), measured: medianDays(complete.map(({ days }) => days)) };
}
