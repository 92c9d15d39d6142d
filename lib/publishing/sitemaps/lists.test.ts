import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import type { Tx } from "@/db/client";
import { curatedFacets } from "@/db/schema";
import { makeActor, makeListing, makeShop, makeVideo, rolledBack } from "@/db/testing";
import { findCategoryOverview } from "@/lib/catalogue/find-category-overview";
import { listNewListings } from "@/lib/catalogue/list-new-listings";
import { listTrendingListings } from "@/lib/catalogue/list-trending-listings";
import { pauseListing } from "@/lib/catalogue/pause-listing";
import { paths } from "@/lib/http/paths";
import { type Locale, locales, type Texts } from "@/lib/i18n/locale";
import { findFloor } from "@/lib/market/find-floor";
import { listDistricts } from "@/lib/market/list-districts";
import { findPublicShop } from "@/lib/shops/find-public-shop";
import { minIndexedListings } from "@/lib/shops/public-shop";
import { listVideos as listNewVideos } from "@/lib/videos/list-videos";
import { listImages } from "./list-images";
import { listListings } from "./list-listings";
import { listPages } from "./list-pages";
import { findNewestChange, listRecent } from "./list-recent";
import { listShops } from "./list-shops";
import { listVideos } from "./list-videos";
import type { Entries, Entry } from "./sitemap";
import { validateSitemap } from "./validate-sitemap.fixture";
import { urlset } from "./xml";

const slug = "crying-horse-plush-toy";
const everything = { afterId: 0, untilId: null };
const pathsOf = (entries: readonly Entry[] | undefined) => (entries ?? []).map(({ path }) => path);
const about = (id: number, entries: readonly Entry[] | undefined) =>
  pathsOf(entries).filter((path) => path.endsWith(paths.listing("en", { id, slug }).slice("/en/p/".length)));

async function makeDesign(shop: { id: number }, parts: Parameters<typeof makeListing>[1], tx: Tx) {
  const codes = await tx.execute<{ code: string }>(sql`select code from attributes order by code limit 3`);
  const attributes = Object.fromEntries(Array.from(codes, ({ code }) => [code, { en: "red" }]));
  const listing = await makeListing(shop, { status: "published", attributes, ...parts }, tx);
  await tx.execute(sql`select project_listings(array[${listing.id}]::bigint[])`);
  return listing;
}

describe("the sitemaps of listings", () => {
  test(
    "list each in the languages of its texts, and its pictures once at its default language",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const changedAt = new Date("2026-03-01T10:00:00Z");
      const parts = { titles: { ru: "Лошадка", en: "Horse" }, pictureCount: 3, changedAt };
      const english = await makeDesign(shop, parts, tx);
      const chinese = await makeDesign(shop, { titles: { ar: "حصان", zh: "马" } }, tx);
      const range = { afterId: english.id - 1, untilId: chinese.id };
      const [listings, images] = [await listListings(range, tx), await listImages(range, tx)];
      const languages = (entries: Entries, id: number) => locales.filter((each) => about(id, entries.get(each)).length);
      expect([languages(listings, english.id), languages(listings, chinese.id)]).toEqual([
        ["en", "ru"],
        ["zh", "ar"],
      ]);
      expect([languages(images, english.id), languages(images, chinese.id)]).toEqual([["en"], ["zh"]]);
      const isEnglish = ({ path }: Entry) => path === paths.listing("en", { id: english.id, slug });
      const [entry, pictured] = [listings.get("en")?.find(isEnglish), images.get("en")?.find(isEnglish)];
      expect([entry?.changedAt, pictured?.changedAt]).toEqual(["2026-03-01T10:00:00Z", "2026-03-01T10:00:00Z"]);
      const pictures = [...(pictured?.media ?? "").matchAll(/<image:loc>([^<]+)<\/image:loc>/g)].map(([, loc]) => loc);
      expect(new Set(pictures).size).toBe(3);
      for (const loc of pictures) expect(loc).toMatch(/^http:\/\/localhost:3000\/media\/test-[0-9a-f]+-960\.webp$/);
      for (const entries of [listings, images])
        for (const each of ["en", "zh"] as const)
          expect(await validateSitemap(urlset(entries.get(each) ?? []))).toEqual([]);
    }),
  );

  test(
    "are limited to their range",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const [a, b, c] = [
        await makeDesign(shop, {}, tx),
        await makeDesign(shop, {}, tx),
        await makeDesign(shop, {}, tx),
      ];
      const found = (await listListings({ afterId: a.id, untilId: b.id }, tx)).get("en");
      expect([about(a.id, found).length, about(b.id, found).length, about(c.id, found).length]).toEqual([0, 1, 0]);
    }),
  );
});

test(
  "listings that changed within two days are listed newest first, in all their languages",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    const at = (hours: number) => ({ changedAt: new Date(Date.now() + hours * 3_600_000) });
    const old = await makeDesign(shop, at(-49), tx);
    const former = await makeDesign(shop, at(-47), tx);
    const newest = await makeDesign(shop, at(1), tx);
    const removed = await makeDesign(shop, { ...at(2), status: "removed" }, tx);
    const recent = await listRecent(tx);
    expect(about(newest.id, recent).sort()).toEqual(
      [`/en/p/${slug}`, `/zh/p/${slug}`].map((path) => `${path}-${newest.id.toString(36)}`),
    );
    const place = (id: number) => pathsOf(recent).indexOf(paths.listing("en", { id, slug }));
    expect(place(newest.id)).toBeLessThan(place(former.id));
    expect([place(old.id), place(removed.id)]).toEqual([-1, -1]);
    expect(await findNewestChange(tx)).toBe(`${newest.changedAt.toISOString().slice(0, 19)}Z`);
    expect(await validateSitemap(urlset(recent))).toEqual([]);
  }),
);

test(
  "a storefront is listed while it has three published listings, and changes with the newest of them",
  rolledBack(async (tx) => {
    const [shop, closed] = [await makeShop({}, tx), await makeShop({ closedAt: new Date() }, tx)];
    const owner = await makeActor({ [shop.id]: "owner" }, tx);
    const isListed = async (each: { handle: string }) =>
      pathsOf((await listShops({ afterId: shop.id - 1, untilId: null }, tx)).get("fr")).includes(
        paths.shop("fr", each),
      );
    const isIndexable = async () => ((await findPublicShop(shop.handle, tx))?.designCount ?? 0) >= minIndexedListings;
    const later = new Date(Date.now() + 60_000);
    for (let n = 0; n < 3; n++) {
      expect([await isListed(shop), await isIndexable()]).toEqual([false, false]);
      await makeDesign(closed, {}, tx);
      await makeDesign(shop, { publishedAt: later }, tx);
    }
    expect([await isListed(shop), await isIndexable(), await isListed(closed)]).toEqual([true, true, false]);
    const entry = (await listShops({ afterId: shop.id - 1, untilId: shop.id }, tx)).get("en")?.[0];
    expect(entry?.changedAt).toBe(`${later.toISOString().slice(0, 19)}Z`);
    const listing = await makeDesign(shop, {}, tx);
    await pauseListing(owner, { shopId: shop.id, listingId: listing.id }, tx);
    expect(await isListed(shop)).toBe(true);
  }),
);

test(
  "a video is listed in every language with all required fields, until its listing is removed",
  rolledBack(async (tx) => {
    const shop = await makeShop({ names: { en: "Horse & Co", zh: "马" } }, tx);
    const [listing, removed] = [await makeDesign(shop, {}, tx), await makeDesign(shop, { status: "removed" }, tx)];
    const video = await makeVideo(shop, { listingId: listing.id }, tx);
    const ofGone = await makeVideo(shop, { listingId: removed.id }, tx);
    const longest = `${"Crying horse ".repeat(15)}`.trim();
    const ofShop = await makeVideo(
      shop,
      { titles: Object.fromEntries(locales.map((locale) => [locale, longest])) as Texts },
      tx,
    );
    await makeVideo(shop, { publishedAt: null }, tx);
    const found = await listVideos({ afterId: video.id - 1, untilId: null }, tx);
    const listed = (locale: Locale, { id }: { id: number }) =>
      pathsOf(found.get(locale)).filter((path) => path.endsWith(`-${id.toString(36)}`)).length;
    for (const locale of locales)
      expect([listed(locale, video), listed(locale, ofShop), listed(locale, ofGone)], locale).toEqual([1, 1, 0]);
    for (const locale of locales) expect(await validateSitemap(urlset(found.get(locale) ?? [])), locale).toEqual([]);
    const media = found.get("en")?.[0]?.media ?? "";
    expect(media).toContain("<video:content_loc>http://localhost:3000/media/crying-horse.mp4</video:content_loc>");
    expect(media).toContain("<video:duration>6</video:duration>");
    expect(media).toContain("Horse &amp; Co");
  }),
);

test(
  "pages are listed exactly while their robots tag allows indexing",
  rolledBack(async (tx) => {
    const shop = await makeShop({}, tx);
    const listing = await makeDesign(shop, {}, tx);
    await makeVideo(shop, { listingId: listing.id }, tx);
    const [category] = await tx.query.categories.findMany({ columns: { id: true, slug: true }, limit: 1 });
    if (!category) throw new Error("no category");
    const facet = { categoryId: category.id, slug: "material-wood", valueId: 1, count: 12 };
    await tx.insert(curatedFacets).values(facet);
    const pages = await listPages(tx);
    const listed = new Set(pathsOf(pages.get("ru")));
    const { home, industries, market, categories: all, about, openShop, help, checks, terms, privacy, contact } = paths;
    for (const path of [home, industries, market, all, about, openShop, help, checks, terms, privacy, contact])
      expect(listed.has(path("ru")), path("ru")).toBe(true);
    expect(listed.has(paths.newDesigns("ru"))).toBe((await listNewListings("ru", 1, tx)).total > 0);
    expect(listed.has(paths.trending("ru"))).toBe((await listTrendingListings("ru", 24, tx)).length > 0);
    expect(listed.has(paths.videos("ru"))).toBe(((await listNewVideos(undefined, 1, tx))?.items.length ?? 0) > 0);
    const categories = await tx.query.categories.findMany({ columns: { id: true, slug: true } });
    for (const category of categories) {
      const { total = 0 } = (await findCategoryOverview(category.id, "ru", tx)) ?? {};
      expect(listed.has(paths.category("ru", category)), category.slug).toBe(total > 0);
    }
    expect(categories.filter((category) => listed.has(paths.category("ru", category))).length).toBeGreaterThanOrEqual(
      2,
    );
    expect(listed.has(paths.facet("ru", category, facet))).toBe(true);
    for (const { code, floors } of await listDistricts(tx)) {
      expect(listed.has(paths.district("ru", code)), code).toBe(true);
      for (const { floor } of floors) {
        const booths = (await findFloor(code, floor, 1, tx))?.booths ?? [];
        expect(listed.has(paths.floor("ru", code, floor)), `${code} ${floor}`).toBe(booths.length > 0);
      }
    }
    for (const locale of locales) expect(pages.get(locale)).toHaveLength(listed.size);
    expect(await validateSitemap(urlset(pages.get("ur") ?? []))).toEqual([]);
    expect((await listVideos(everything, tx)).size).toBe(locales.length);
  }),
);
