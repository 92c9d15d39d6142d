import postgres, { type Sql } from "postgres";
import { locales } from "@/lib/i18n/locale";
import type { Kind } from "./address";
import type { Expected } from "./compare";

type Page = { kind: Kind; path: string; inSitemap?: boolean };

/**
 * Reads from the tables which pages should be indexed, in every language. It has its own SQL and shares no code with
 * the pages, so that it does not repeat their errors.
 */
export async function readExpected(databaseUrl: string): Promise<Expected> {
  const sql = postgres(databaseUrl, { max: 1, connection: { role: "rattledrum_app" }, onnotice() {} });
  const expected = new Map<string, { kind: Kind; inSitemap: boolean }>();
  try {
    for (const locale of locales)
      for (const list of [solePages, fairs, categories, facets, shops, places, videos, newDesigns, listings])
        for (const { kind, path, inSitemap = true } of await list(sql, locale))
          expected.set(path ? `/${locale}/${path}` : `/${locale}`, { kind, inSitemap });
  } finally {
    await sql.end();
  }
  return expected;
}

const perPage = 24;
const base36 = (id: string | number) => Number(id).toString(36);
const pagesOf = (count: number) => Math.max(1, Math.ceil(count / perPage));

/** Returns the pages of a list: the first is in the sitemap, the others have `?page=` and are not. */
const listPages = (kind: Kind, path: string, pageCount: number, inSitemap = true): Page[] =>
  Array.from({ length: pageCount }, (_, index) =>
    index === 0 ? { kind, path, inSitemap } : { kind, path: `${path}?page=${index + 1}`, inSitemap: false },
  );

async function solePages(sql: Sql): Promise<Page[]> {
  const [row] = await sql<{ hasListings: boolean; hasVideos: boolean }[]>`
    select exists (select from listings l join shops s on s.id = l.shop_id
        where l.status = 'published' and s.closed_at is null) as "hasListings",
      exists (select from videos v join shops s on s.id = v.shop_id left join listings l on l.id = v.listing_id
        where v.published_at is not null and s.closed_at is null
          and (v.listing_id is null or l.status = 'published')) as "hasVideos"`;
  return [
    { kind: "home", path: "" },
    { kind: "industries", path: "industries" },
    { kind: "market", path: "market" },
    { kind: "about", path: "about" },
    ...["help", "checks", "contact", "terms", "privacy"].map((path) => ({ kind: "help", path }) as const),
    { kind: "categories", path: "categories" },
    { kind: "open a shop", path: "open-a-shop" },
    { kind: "sourcing", path: "sourcing" },
    ...(row?.hasListings ? [{ kind: "trending", path: "trending" } as const] : []),
    ...(row?.hasVideos ? [{ kind: "videos", path: "videos" } as const] : []),
  ];
}

async function fairs(sql: Sql): Promise<Page[]> {
  const rows = await sql<{ slug: string }[]>`select slug from fairs`;
  const all: Page[] = rows.length > 0 ? [{ kind: "fairs", path: "fairs" }] : [];
  return [...all, ...rows.map(({ slug }) => ({ kind: "fair", path: `fairs/${slug}` }) as const)];
}

async function categories(sql: Sql): Promise<Page[]> {
  const rows = await sql<{ id: number; slug: string; count: number }[]>`
    select c.id, c.slug, count(*)::int as count from categories c
    join categories own on own.id = c.id or own.parent_id = c.id
    join listings l on l.category_id = own.id and l.status = 'published'
    join shops s on s.id = l.shop_id and s.closed_at is null group by c.id, c.slug`;
  return rows.flatMap(({ id, slug, count }) => listPages("category", `c/${slug}-${base36(id)}`, pagesOf(count)));
}

/** Facet pages come from the allow-list, with the number of listings at the last count. */
async function facets(sql: Sql): Promise<Page[]> {
  const rows = await sql<{ id: number; category: string; slug: string; count: number }[]>`
    select c.id, c.slug as category, f.slug, f.count from curated_facets f join categories c on c.id = f.category_id
    where f.count >= 12`;
  return rows.flatMap(({ id, category, slug, count }) =>
    listPages("facet", `c/${category}-${base36(id)}/${slug}`, pagesOf(count)),
  );
}

/**
 * A brand page needs a story and three pictures. A shop lists unavailable listings after the available ones, starting
 * on their last page.
 */
async function shops(sql: Sql): Promise<Page[]> {
  const rows = await sql<{ handle: string; count: number; hidden: number; brand: boolean }[]>`
    select s.handle, count(*) filter (where l.status = 'published')::int as count,
      count(*) filter (where l.status in ('paused', 'discontinued'))::int as hidden,
      exists (select from brand_pages b where b.shop_id = s.id)
        and 3 <= (select count(*) from lookbook_pictures p where p.shop_id = s.id) as brand
    from shops s join listings l on l.shop_id = s.id
    where s.closed_at is null group by s.id, s.handle having count(*) filter (where l.status = 'published') >= 3`;
  return rows.flatMap(({ handle, count, hidden, brand }): Page[] => [
    { kind: "shop", path: `shop/${handle}` },
    ...(brand ? [{ kind: "shop brand", path: `shop/${handle}/brand` } as const] : []),
    ...listPages(
      "shop designs",
      `shop/${handle}/designs`,
      pagesOf(count) + Math.max(0, Math.ceil(hidden / 96) - 1),
      false,
    ),
  ]);
}

async function places(sql: Sql): Promise<Page[]> {
  const districts = await sql<{ code: string }[]>`select lower(code) as code from districts`;
  const floors = await sql<{ code: string; floor: number }[]>`
    select distinct lower(b.district_code) as code, b.floor from booths b
    join shops s on s.id = b.shop_id where s.closed_at is null`;
  const further = await sql<{ code: string; floor: number; page: number }[]>`
        select lower(district_code) as code, floor, page from floor_page_starts where page > 1`;
  return [
    ...districts.map(({ code }) => ({ kind: "district", path: `market/${code}` }) as const),
    ...floors.map(({ code, floor }) => ({ kind: "floor", path: `market/${code}/${floor}f` }) as const),
    ...further.map(
      ({ code, floor, page }): Page => ({
        kind: "floor",
        path: `market/${code}/${floor}f?page=${page}`,
        inSitemap: false,
      }),
    ),
  ];
}

/** Videos are identified by their id alone, since the pages derive slugs from titles; see identityOf. */
async function videos(sql: Sql): Promise<Page[]> {
  const rows = await sql<{ id: string }[]>`
    select v.id from videos v join shops s on s.id = v.shop_id left join listings l on l.id = v.listing_id
    where v.published_at is not null and s.closed_at is null
      and (v.listing_id is null or l.status in ('published', 'paused', 'discontinued'))`;
  return rows.map(({ id }) => ({ kind: "video", path: `videos/-${base36(id)}` }));
}

/** New listings are those of today and the six days before, in Yiwu; at most forty pages. */
async function newDesigns(sql: Sql): Promise<Page[]> {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from listings l join shops s on s.id = l.shop_id
    where l.status = 'published' and s.closed_at is null
      and l.published_at >= date_trunc('day', now(), 'Asia/Shanghai') - interval '6 days'`;
  const count = row?.count ?? 0;
  return count ? listPages("new", "new", Math.min(pagesOf(count), 40)) : [];
}

/** Listings are indexed unless thin: they need a picture, and a description of 20 characters or three attributes. */
async function listings(sql: Sql, locale: string): Promise<Page[]> {
  const rows = await sql<{ id: string; slug: string }[]>`
    select l.id, t.slug from listings l join shops s on s.id = l.shop_id
    join listing_texts t on t.listing_id = l.id and t.locale = ${locale}
    where l.status in ('published', 'paused', 'discontinued') and s.closed_at is null
      and exists (select from listing_pictures p where p.listing_id = l.id)
      and (length(t.description) >= 20
        or (select count(*) from jsonb_object_keys(l.attributes) code where code in (select a.code from attributes a)) >= 3)`;
  return rows.map(({ id, slug }) => ({ kind: "listing", path: `p/${slug}-${base36(id)}` }));
}
