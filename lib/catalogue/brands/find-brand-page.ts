import { sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import type { Locale, SomeTexts } from "@/lib/i18n/locale";
import { type Cover, coverOf } from "@/lib/shops/cover";
import { type DesignToShelf, medianDays } from "./median-days";
import { daysToShelf, type Milestones } from "./stages";

export type LookbookPicture = { id: string; key: string; color: string; captions: SomeTexts };

/** A design on its way to the shelf, its picture and its days. */
export type DatedDesign = {
  id: number;
  slug: string;
  title: string;
  picture: { key: string; color: string } | null;
} & {
  days: Milestones;
};

export type BrandPage = {
  stories: SomeTexts;
  /** Of its storefront. */
  cover: Cover | null;
  pictures: LookbookPicture[];
  /** The newest designs with all four days, on sale now. */
  designs: DatedDesign[];
  /** Undefined below five designs. */
  measured?: DesignToShelf;
};

/** A brand with fewer pictures has no page. */
export const fewestPictures = 3;
const mostDesigns = 6;

/** Whether a shop's brand has a page: a story and three pictures. */
export const hasBrandPage = sql`exists (select from brand_pages b where b.shop_id = s.id)
  and (select count(*) from lookbook_pictures p where p.shop_id = s.id) >= ${fewestPictures}`;

type Row = Omit<BrandPage, "designs" | "measured"> & { dated: DatedDesign[] };

/** What everybody may read of a shop's brand; undefined when it has no page. */
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
  const whole = dated.filter(({ days }) => daysToShelf(days));
  return { ...page, designs: whole.slice(0, mostDesigns), measured: medianDays(whole.map(({ days }) => days)) };
}
