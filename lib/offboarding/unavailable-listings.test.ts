import { eq, sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "@/db/client";
import {
  brandPages,
  collectionListings,
  collections,
  listingDays,
  lookbookPictures,
  milestones,
  pictures,
  shops,
} from "@/db/schema";
import { makeActor, makeListing, makeShop, makeVideo, rolledBack } from "@/db/testing";
import { requireRow } from "@/db/testing/require-row";
import { findBrandPage } from "../catalogue/brands/find-brand-page";
import { discontinueListing } from "../catalogue/discontinue-listing";
import { findCategoryOverview } from "../catalogue/find-category-overview";
import { findPublicListing } from "../catalogue/find-public-listing";
import { getHome } from "../catalogue/get-home";
import { listCollectionListings } from "../catalogue/list-collection-listings";
import { listLatestListings } from "../catalogue/list-latest-listings";
import { listNewListings } from "../catalogue/list-new-listings";
import { listRelatedListings } from "../catalogue/list-related-listings";
import { listShopListings } from "../catalogue/list-shop-listings";
import { listTrendingListings } from "../catalogue/list-trending-listings";
import { listUnavailableListings } from "../catalogue/list-unavailable-listings";
import { measureHeat } from "../catalogue/measure-heat";
import { pauseListing } from "../catalogue/pause-listing";
import { publishListing } from "../catalogue/publish-listing";
import { removeListing } from "../catalogue/remove-listing";
import { resumeListing } from "../catalogue/resume-listing";
import { dayInYiwu } from "../catalogue/working-days";
import { toBase36 } from "../core/id";
import { listInquiredListings } from "../inquiries/list-inquired-listings";
import { findFloor } from "../market/find-floor";
import { findStorefront } from "../market/find-storefront";
import { getRates } from "../market/get-rates";
import { findNewInSearches } from "../market/saved/find-new-in-searches";
import { listSaved } from "../market/saved/list-saved";
import { saveListing } from "../market/saved/save-listing";
import { saveSearch } from "../market/saved/save-search";
import { listNewest } from "../publishing/feeds/list-newest";
import { listProducts } from "../publishing/feeds/list-products";
import { listImages } from "../publishing/sitemaps/list-images";
import { listListings } from "../publishing/sitemaps/list-listings";
import { listRecent } from "../publishing/sitemaps/list-recent";
import { searchListings } from "../search/search-listings";
import { findPublicVideo } from "../videos/find-public-video";
import { listVideos } from "../videos/list-videos";
import { finalizeClosure } from "./finalize-closure";

const day = 86_400_000;
const categoryId = 101;
const word = "zorblat";

/** Creates a shop with a draft, everything that can show it once it is published, and an interested buyer. */
async function setUp(tx: Tx) {
  const shop = await makeShop({}, tx);
  const attributes = Object.fromEntries(
    (await tx.execute<{ code: string }>(sql`select code from attributes order by code limit 3`)).map(
      ({ code }) => [code, { en: "red" }] as const,
    ),
  );
  const parts = { titles: { en: `${word} horse`, zh: "马" }, attributes, categoryId };
  const { id: listingId } = await makeListing(shop, { ...parts, pictureCount: 3 }, tx);
  const ref = { shopId: shop.id, listingId };
  const { id: neighbourId } = await makeListing(await makeShop({}, tx), { ...parts, status: "published" }, tx);
  await tx.execute(sql`select project_listings(array[${neighbourId}]::bigint[])`);
  const video = await makeVideo(shop, { listingId }, tx);
  const collectionId = await asShop(
    shop.id,
    async (own) => {
      const ownPictures = await own.select({ id: pictures.id }).from(pictures).where(eq(pictures.shopId, shop.id));
      await own.insert(brandPages).values({ shopId: shop.id, stories: { zh: "潮" } });
      await own
        .insert(lookbookPictures)
        .values(ownPictures.map(({ id }, index) => ({ pictureId: id, shopId: shop.id, position: index + 1 })));
      await own.insert(milestones).values({
        ...ref,
        ...{ sketchedOn: "2026-11-01", sampledOn: "2026-11-02", firstBatchOn: "2026-11-03", shippedOn: "2026-11-04" },
      });
      const yesterday = dayInYiwu(new Date(Date.now() - day));
      await own.insert(listingDays).values({ ...ref, day: yesterday, views: 90, inquiries: 3 });
      const [collection] = await own
        .insert(collections)
        .values({ shopId: shop.id, names: { en: "Spring" } })
        .returning();
      const { id } = requireRow(collection);
      await own.insert(collectionListings).values({ ...ref, collectionId: id, position: 1 });
      return id;
    },
    tx,
  );
  const [owner, buyer] = [await makeActor({ [shop.id]: "owner" }, tx), await makeActor({}, tx)];
  await saveSearch(buyer, { locale: "en", search: `q=${word}` }, tx);
  return { shop, ref, neighbourId, videoId: video.id, collectionId, owner, buyer };
}

type Setup = Awaited<ReturnType<typeof setUp>>;

/** Returns whether each list, count, feed and sitemap shows the listing. */
async function findPlaces(setup: Setup, tx: Tx): Promise<Record<string, boolean>> {
  const { shop, ref, neighbourId, videoId, collectionId, buyer } = setup;
  const id = ref.listingId;
  const contains = (cards: readonly { id: number }[]) => cards.some((card) => card.id === id);
  const range = { afterId: id - 1, untilId: id };
  const isLinked = (entries: ReadonlyMap<string, readonly unknown[]>) =>
    [...entries.values()].some((each) => each.length > 0);
  await measureHeat(tx);
  const related = await listRelatedListings(neighbourId, "en", tx);
  const searchResults = await findNewInSearches(buyer.userId, new Date(Date.now() - day), await getRates(tx), tx);
  const storefront = await findStorefront(shop.handle, "en", tx);
  const floor = await findFloor("D1", 1, 1, tx);
  return {
    search: contains((await searchListings({ locale: "en", words: word }, tx)).items),
    category: contains((await searchListings({ locale: "en", categoryId }, tx)).items),
    "count of a search": (await searchListings({ locale: "en", categoryId }, tx)).total > 1,
    "count of a category": ((await findCategoryOverview(categoryId, "en", tx))?.total ?? 0) > 1,
    new: contains((await listNewListings("en", 1, tx)).items),
    latest: contains(await listLatestListings("en", 9, tx)),
    home: contains((await getHome("en", tx)).newest),
    trending: contains(await listTrendingListings("en", 9, tx)),
    related: contains(Object.values(related).flat()),
    storefront: contains(storefront?.cards ?? []),
    "count of a storefront": (storefront?.shop.designCount ?? 0) > 0,
    "list of a shop": contains((await listShopListings(shop.id, "en", {}, tx)).items),
    "not on offer": contains(await listUnavailableListings(shop.id, "en", 1, tx)),
    collection: contains((await listCollectionListings(collectionId, "en", 1, tx)).items),
    brand: contains((await findBrandPage(shop.id, "en", tx))?.designs ?? []),
    "market map": floor?.booths.some((booth) => booth.shop.id === shop.id && booth.shop.designCount > 0) ?? false,
    "page of its video": Boolean((await findPublicVideo(videoId, "en", tx))?.design?.card),
    videos: (await listVideos(undefined, 9, tx))?.items.some((video) => video.id === videoId) ?? false,
    "feed of what is new": contains(await listNewest("en", undefined, tx)),
    "feed of products": contains((await listProducts("en", id - 1, 1, tx)).products),
    "sitemap of listings": isLinked(await listListings(range, tx)),
    "sitemap of pictures": isLinked(await listImages(range, tx)),
    "sitemap of changes": (await listRecent(tx)).some(({ path }) => path.endsWith(`-${toBase36(id)}`)),
    saved: contains((await listSaved(buyer, "en", tx)).cards),
    "new in a saved search": contains(searchResults.flatMap(({ cards }) => cards)),
    "inquiry list": contains(await listInquiredListings([id], "en", tx)),
  };
}

const listPlaces = async (setup: Setup, tx: Tx) => {
  const places = Object.entries(await findPlaces(setup, tx));
  return places.filter(([, isShown]) => isShown).map(([place]) => place);
};
/** The page of a paused listing stays and links to the shop's other listings, so saved links still work. */
const placesOfPaused = [
  ...["not on offer", "brand", "page of its video", "sitemap of listings", "sitemap of pictures", "sitemap of changes"],
  ...["saved", "inquiry list"],
];

describe("a listing that must not be shown", () => {
  test.each([
    ["paused", pauseListing],
    ["on sale", resumeListing],
  ])("appears nowhere once it is removed while %s, but its address still says that it was removed", (_, change) =>
    rolledBack(async (tx) => {
      const setup = await setUp(tx);
      const { owner, buyer, ref } = setup;
      expect(await listPlaces(setup, tx)).toEqual([]);
      await publishListing(owner, ref, tx);
      await saveListing(buyer, ref, tx);
      const allPlaces = Object.keys(await findPlaces(setup, tx)).filter((place) => place !== "not on offer");
      expect(await listPlaces(setup, tx)).toEqual(allPlaces);
      await pauseListing(owner, ref, tx);
      expect(await listPlaces(setup, tx)).toEqual(placesOfPaused);
      await change(owner, ref, tx);
      await removeListing(owner, ref, tx);
      expect(await listPlaces(setup, tx)).toEqual([]);
      expect(await findPublicListing(ref.listingId, "en", tx)).toMatchObject({ status: "removed" });
    })(),
  );

  test(
    "appears nowhere while its shop is closed, on sale or not, and in the same places as before once it reopens",
    rolledBack(async (tx) => {
      const setup = await setUp(tx);
      const { owner, buyer, ref, shop } = setup;
      await publishListing(owner, ref, tx);
      await saveListing(buyer, ref, tx);
      const setClosed = async (closedAt: Date | null) => {
        await asShop(shop.id, (own) => own.update(shops).set({ closedAt }).where(eq(shops.id, shop.id)), tx);
        await finalizeClosure({ data: { shopId: shop.id } }, tx);
        return findPublicListing(ref.listingId, "en", tx);
      };
      for (const change of [resumeListing, pauseListing, discontinueListing]) {
        await change(owner, { ...ref, successorId: null }, tx);
        const before = await listPlaces(setup, tx);
        expect(before.length).toBeGreaterThanOrEqual(placesOfPaused.length);
        expect(await setClosed(new Date())).toMatchObject({ shop: { isClosed: true } });
        expect(await listPlaces(setup, tx)).toEqual([]);
        expect(await setClosed(null)).toMatchObject({ shop: { isClosed: false } });
        expect(await listPlaces(setup, tx)).toEqual(before);
      }
    }),
  );
});
