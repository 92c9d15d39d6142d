import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { canReadMetrics } from "./policy";

export type CategoryTrend = {
  category: { id: number; slug: string; name: string };
  /** The attribute value whose listings rise, such as "Plush"; null for the whole category. */
  value: string | null;
  /** Views of the whole market in 28 days and in the 28 days before. */
  views: number;
  viewsBefore: number;
  /** Number of shops, at least five. */
  shops: number;
  /** Number of the shop's own published listings there. */
  own: number;
};

const maxTrends = 8;

/**
 * Lists categories and attribute values with rising views in the industries of the shop, strongest rise first: sums
 * over at least five shops that grew by a fifth or more, and by more than chance explains.
 * @throws NotFound if the actor is not a member of the shop
 */
export async function listCategoryTrends(
  actor: Actor,
  { shopId, reader }: { shopId: number; reader: Locale },
  db: Db = database,
): Promise<CategoryTrend[]> {
  if (!canReadMetrics(actor, { shopId })) throw new NotFound("shop");
  return asShop(
    shopId,
    (tx) =>
      tx.execute<CategoryTrend>(sql`
        with own as materialized (select category_id, industry_id, facets from listing_search where shop_id = ${shopId}),
        rising as (
          select t.*, c.slug, c.names, (t.views - t.views_before) / sqrt(t.views + t.views_before) as strength
          from category_trends t join categories c on c.id = t.category_id
          where c.parent_id in (select industry_id from own)
            -- A value that nearly all designs have repeats the category, so it is left out.
            and (t.facet = 0 or not exists (select from category_trends a where a.category_id = t.category_id
              and a.facet = 0 and t.views > 0.9 * a.views))
            and t.views >= 1.2 * t.views_before
            and t.views - t.views_before >= 4 * sqrt(t.views + t.views_before))
        select jsonb_build_object('id', r.category_id, 'slug', r.slug, 'name', r.names->>${reader}) as category,
          coalesce(v.names->>${reader}, v.names->>'en', v.key) as value,
          r.views, r.views_before as "viewsBefore", r.shops,
          (select count(*)::int from own o where o.category_id = r.category_id
            and (r.facet = 0 or r.facet = any (o.facets))) as own
        from rising r left join facet_values v on v.id = r.facet
        where r.facet = 0 or v.id is not null
        order by r.strength desc, r.category_id, r.facet limit ${maxTrends}`),
    db,
  );
}
