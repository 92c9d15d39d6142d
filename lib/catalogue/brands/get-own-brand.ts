import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type Actor, roleIn } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { Locale, SomeTexts } from "@/lib/i18n/locale";
import type { LookbookPicture } from "./find-brand-page";
import type { Milestones } from "./stages";

/** A listing with its title in the reader's language and its known milestones. */
export type OwnDatedListing = {
  id: number;
  title: string;
  sku: string | null;
  pictureKey: string | null;
  days: Milestones;
};

export type OwnBrand = { stories: SomeTexts; pictures: LookbookPicture[]; designs: OwnDatedListing[] };

const maxShown = 40;

/** Reads a shop's brand story, lookbook and newest listings with milestones. @throws NotFound for non-members */
export async function getOwnBrand(
  actor: Actor,
  { shopId, locale }: { shopId: number; locale: Locale },
  db: Db = database,
): Promise<OwnBrand> {
  if (!roleIn(actor, shopId)) throw new NotFound("shop");
  const [row] = await asShop(
    shopId,
    (tx) =>
      tx.execute<OwnBrand>(sql`select
        coalesce((select stories from brand_pages where shop_id = ${shopId}), '{}') as stories,
        (select coalesce(jsonb_agg(jsonb_build_object('id', f.id, 'key', f.key, 'color', f.color, 'captions', p.captions)
          order by p.position), '[]') from lookbook_pictures p join pictures f on f.id = p.picture_id
          where p.shop_id = ${shopId}) as pictures,
        (select coalesce(jsonb_agg(to_jsonb(d) order by d.id desc), '[]') from (
          select l.id, l.sku, coalesce((select title from listing_texts t where t.listing_id = l.id
              order by t.locale = ${locale} desc, t.locale = l.locale desc limit 1), l.sku, '') as title,
            (select f.key from listing_pictures g join pictures f on f.id = g.picture_id
              where g.listing_id = l.id order by g.position limit 1) as "pictureKey",
            jsonb_build_object('sketch', m.sketched_on, 'sample', m.sampled_on, 'firstBatch', m.first_batch_on,
              'shipped', m.shipped_on) as days
          from listings l left join milestones m on m.listing_id = l.id
          where l.shop_id = ${shopId} and l.status <> 'removed' order by l.id desc limit ${maxShown}) d) as designs`),
    db,
  );
  if (!row) throw new NotFound("shop");
  return row;
}
