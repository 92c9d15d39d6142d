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

/** Lists every page that is not about a single listing, shop or video. */
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
    { pathIn: paths.help },
    { pathIn: paths.checks },
    { pathIn: paths.terms },
    { pathIn: paths.privacy },
    { pathIn: paths.contact },
    { pathIn: paths.openShop },
    { pathIn: (locale) => paths.sourcing(locale) },
    ...(await listFilledLists(newestAt, db)),
    ...(await listFairPages(db)),
    ...(await listPlaces(db)),
    ...categories,
    ...(await listFacets(db)),
  ];
};

/** Lists the indexable pages in every language, by the same rules as the pages' own robots tags. */
export async function listPages(db: Db): Promise<Entries> {
  const pages = await listAll(db);
  return new Map(
    locales.map((locale) => [locale, pages.map(({ pathIn, changedAt }) => ({ path: pathIn(locale), changedAt }))]),
  );
}

/** Lists pages of new listings, trending listings and videos unless they are empty. */
async function listFilledLists(newestAt: string | undefined, db: Db): Promise<Page[]> {
  const [newest, trending, videos] = [
    await listNewListings("en", 1, db),
    await listTrendingListings("en", 1, db),
    await listVideos(undefined, 1, db),
  ];
  return [
    ...(newest.total > 0 ? [{ pathIn: paths.newDesigns, changedAt: newestAt }] : []),
    ...(trending.length > 0 ? [{ pathIn: paths.trending }] : []),
    ...(videos?.items.length ? [{ pathIn: paths.videos }] : []),
  ];
}

/** Lists the fairs, and the page of all of them unless it is empty. */
async function listFairPages(db: Db): Promise<Page[]> {
  const fairs = await db.execute<{ slug: string; changed: string }>(sql`
    select slug, changed_at as changed from fairs order by changed_at desc, id limit 5000`);
  const [newest] = fairs;
  return [
    ...(newest ? [{ pathIn: paths.fairs, changedAt: instant(newest.changed) }] : []),
    ...Array.from(fairs, ({ slug, changed }) => ({
      pathIn: (locale: Locale) => paths.fair(locale, { slug }),
      changedAt: instant(changed),
    })),
  ];
}

/** Lists the market, its districts, and floors with a booth. */
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

/** Lists the first pages of attribute values that many listings of a category have. */
const listFacets = async (db: Db): Promise<Page[]> =>
  (await listCuratedFacets(db)).map(({ category, slug }) => ({
    pathIn: (locale: Locale) => paths.facet(locale, category, { slug }),
  }));

/** Lists the first pages of industries and categories with a listing; they change when one is published. */
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
