import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { listNewListings } from "@/lib/catalogue/list-new-listings";
import { listTrendingListings } from "@/lib/catalogue/list-trending-listings";
import { paths } from "@/lib/http/paths";
import { type Locale, locales } from "@/lib/i18n/locale";
import { listDistricts } from "@/lib/market/list-districts";
import { listCuratedFacets } from "@/lib/search/list-curated-facets";
import { listVideos } from "@/lib/videos/list-videos";
import { type Entries, instant } from "./sitemap";

type Page = { pathIn: (locale: Locale) => string; changedAt?: string | undefined };

/** Every page that is not about one design, shop or clip. */
const listAll = async (db: Db): Promise<Page[]> => {
  const categories = await listCategories(db);
  const newestAt = categories
    .map(({ changedAt }) => changedAt)
    .sort()
    .at(-1);
  return [
    { pathIn: paths.home, changedAt: newestAt },
    { pathIn: paths.industries },
    { pathIn: paths.categories },
    { pathIn: paths.about },
    { pathIn: paths.openShop },
    { pathIn: (locale) => paths.sourcing(locale) },
    ...(await listFilledLists(newestAt, db)),
    ...(await listPlaces(db)),
    ...categories,
    ...(await listFacets(db)),
  ];
};

/** Pages that search engines may find, in every language: the same ones that say so of themselves. */
export async function listPages(db: Db): Promise<Entries> {
  const pages = await listAll(db);
  return new Map(
    locales.map((locale) => [locale, pages.map(({ pathIn, changedAt }) => ({ path: pathIn(locale), changedAt }))]),
  );
}

/** Lists are found while there is something on them. */
async function listFilledLists(newestAt: string | undefined, db: Db): Promise<Page[]> {
  const [news, trending, videos] = [
    await listNewListings("en", 1, db),
    await listTrendingListings("en", 1, db),
    await listVideos(undefined, 1, db),
  ];
  return [
    ...(news.total > 0 ? [{ pathIn: paths.newDesigns, changedAt: newestAt }] : []),
    ...(trending.length > 0 ? [{ pathIn: paths.trending }] : []),
    ...(videos?.items.length ? [{ pathIn: paths.videos }] : []),
  ];
}

/** The market, its districts, and floors with a booth. */
async function listPlaces(db: Db): Promise<Page[]> {
  const districts = await listDistricts(db);
  const floors = districts.flatMap(({ code, floors }) =>
    floors.filter(({ boothCount }) => boothCount > 0).map(({ floor }) => ({ code, floor })),
  );
  return [
    { pathIn: paths.market },
    ...districts.map(({ code }) => ({ pathIn: (locale: Locale) => paths.district(locale, code) })),
    ...floors.map(({ code, floor }) => ({ pathIn: (locale: Locale) => paths.floor(locale, code, floor) })),
  ];
}

/** First pages of the values that many designs of a category have. */
const listFacets = async (db: Db): Promise<Page[]> =>
  (await listCuratedFacets(db)).map(({ category, slug }) => ({
    pathIn: (locale: Locale) => paths.facet(locale, category, { slug }),
  }));

/** First pages of the industries and categories with a design; they change when one is published. */
async function listCategories(db: Db): Promise<Page[]> {
  const rows = await db.execute<{ id: number; slug: string; newest: string }>(sql`
    select * from (select c.id, c.slug, greatest(
        (select max(published_at) from listing_search where category_id = c.id),
        (select max(published_at) from listing_search where industry_id = c.id)) as newest from categories c) c
    where newest is not null order by id`);
  return Array.from(rows, ({ id, slug, newest }) => ({
    pathIn: (locale: Locale) => paths.category(locale, { id, slug }),
    changedAt: instant(newest),
  }));
}
