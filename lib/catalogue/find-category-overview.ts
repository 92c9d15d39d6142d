import { type SQL, sql } from "drizzle-orm";
import { type Db, readPool } from "@/db/client";
import { cacheForOneMinute } from "../cache/cache-for-one-minute";
import type { Locale } from "../i18n/locale";
import { districtName, findCategoryName } from "../i18n/taxonomy-names";
import type { CategoryOverview } from "./category";

/** Up to this number listings are counted at once; above it the last stored count is shown. */
const maxCounted = 1_000;

type Figures = Pick<CategoryOverview, "districtCode" | "floor" | "total" | "isAbout" | "shopCount" | "newCount"> & {
  shelf: { id: number; count: number }[];
};

/** Caches the figures of categories with stored counts, where one more listing is not noticed. */
const cachedFigures = cacheForOneMinute<Figures | undefined>({
  max: 500,
  pool: readPool,
  isCacheable: (figures) => figures?.isAbout ?? false,
});

/** Returns a category or industry with its figures and the counts of its siblings; undefined for an unknown id. */
export async function findCategoryOverview(
  id: number,
  locale: Locale,
  db: Db = readPool,
): Promise<CategoryOverview | undefined> {
  const category = findCategoryName(locale, id);
  const figures = category && (await cachedFigures.load(String(id), db, () => readFigures(id, db)));
  if (!figures) return undefined;
  const { slug, name, industryId } = category;
  const industry = industryId === undefined ? undefined : findCategoryName(locale, industryId);
  return {
    ...figures,
    ...{ id, slug, name },
    districtName: districtName(locale, figures.districtCode) ?? figures.districtCode,
    industry: industry ? { id: industry.id, slug: industry.slug, name: industry.name } : null,
    shelf: figures.shelf.flatMap(({ id, count }) => {
      const found = findCategoryName(locale, id);
      return found ? [{ id, slug: found.slug, name: found.name, count }] : [];
    }),
  };
}

async function readFigures(id: number, db: Db): Promise<Figures | undefined> {
  const newIn = (column: SQL) => sql`(select count(*)::int from (select from listing_search n
    where ${column} = c.id and n.published_at > now() - interval '7 days' limit 1000) n)`;
  const isIn = sql`(n.category_id = c.id or n.industry_id = c.id)`;
  const [row] = await db.execute<Figures>(sql`
    with c as materialized (
      select c.*, coalesce((select count from facet_counts where category_id = c.id and facet = 0), 0) as stored
      from categories c where c.id = ${id}::int and c.hidden_at is null)
    select c.district_code as "districtCode", c.floor,
      case when c.stored > ${maxCounted}::int then c.stored else (select count(*)::int from listing_search n where ${isIn}) end as total,
      c.stored > ${maxCounted}::int as "isAbout",
      case when c.stored > ${maxCounted}::int then (select count from shop_counts where category_id = c.id)
        else (select count(distinct n.shop_id)::int from listing_search n where ${isIn}) end as "shopCount",
      ${newIn(sql`n.category_id`)} + ${newIn(sql`n.industry_id`)} as "newCount",
      array_to_json(array(select json_build_object('id', k.id, 'count', coalesce(f.count, 0))
        from categories k left join facet_counts f on f.category_id = k.id and f.facet = 0
        where k.parent_id = coalesce(c.parent_id, c.id) and k.hidden_at is null order by k.position)) as shelf
    from c`);
  return row;
}
