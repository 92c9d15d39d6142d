import { eq, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import { describe, expect, test } from "vitest";
import { asShop, type Tx } from "./client";
import { listingDays, listingSearch, pictures, shopPictures, videos } from "./schema";
import { makeListing, makeShop, makeVideo, outcomeInSavepoint, refusedByPolicy, rolledBack } from "./testing";

async function world(tx: Tx) {
  const [shop, other] = [await makeShop({}, tx), await makeShop({}, tx)];
  return { shop, other, listing: await makeListing(shop, { status: "published" }, tx) };
}

const countIn = (table: PgTable, shopId: number | undefined, where: ReturnType<typeof eq>, tx: Tx) =>
  shopId === undefined ? tx.$count(table, where) : asShop(shopId, (inside) => inside.$count(table, where), tx);

describe("a video", () => {
  test(
    "is public once it and its listing are published",
    rolledBack(async (tx) => {
      const { shop, other, listing } = await world(tx);
      const draft = await makeListing(shop, {}, tx);
      const ofDesign = await makeVideo(shop, { listingId: listing.id }, tx);
      const ofShop = await makeVideo(shop, {}, tx);
      await makeVideo(shop, { publishedAt: null }, tx);
      await makeVideo(shop, { listingId: draft.id }, tx);
      const seen = await tx.select({ id: videos.id }).from(videos).where(eq(videos.shopId, shop.id)).orderBy(videos.id);
      expect(seen.map(({ id }) => id)).toEqual([ofDesign.id, ofShop.id]);
      expect(await countIn(videos, shop.id, eq(videos.shopId, shop.id), tx)).toBe(4);
      expect(await countIn(videos, other.id, eq(videos.shopId, shop.id), tx)).toBe(2);
    }),
  );

  test(
    "is changed by its shop only and shows listings of that shop",
    rolledBack(async (tx) => {
      const { shop, other, listing } = await world(tx);
      const { id } = await makeVideo(shop, { listingId: listing.id }, tx);
      const rename = (inside: Tx) =>
        inside.update(videos).set({ key: "other" }).where(eq(videos.id, id)).returning({ id: videos.id });
      expect(await asShop(other.id, rename, tx)).toEqual([]);
      expect(await rename(tx)).toEqual([]);
      expect(await outcomeInSavepoint((each) => makeVideo(other, { listingId: listing.id }, each), tx)).toBe(
        "videos_of_listing",
      );
      expect(await asShop(shop.id, rename, tx)).toEqual([{ id }]);
    }),
  );
});

describe("the days of a listing", () => {
  test(
    "are public while the listing is on sale, and only its shop writes them",
    rolledBack(async (tx) => {
      const { shop, other, listing } = await world(tx);
      const row = { listingId: listing.id, shopId: shop.id, day: "2026-11-24", views: 12, inquiries: 1 };
      const write = (inside: Tx) => inside.insert(listingDays).values(row);
      expect(await outcomeInSavepoint(write, tx)).toMatch(refusedByPolicy);
      expect(await outcomeInSavepoint((each) => asShop(other.id, write, each), tx)).toMatch(refusedByPolicy);
      await asShop(shop.id, write, tx);
      const of = eq(listingDays.listingId, listing.id);
      expect([await countIn(listingDays, shop.id, of, tx), await countIn(listingDays, undefined, of, tx)]).toEqual([
        1, 0,
      ]);
      await tx.execute(sql`select project_listings(array[${listing.id}::bigint])`);
      expect(await tx.$count(listingSearch, eq(listingSearch.listingId, listing.id))).toBe(1);
      expect(await countIn(listingDays, undefined, of, tx)).toBe(1);
    }),
  );
});

describe("the pictures of a storefront", () => {
  test(
    "become public with it",
    rolledBack(async (tx) => {
      const { shop, other } = await world(tx);
      const [picture] = await asShop(
        shop.id,
        (inside) =>
          inside
            .insert(pictures)
            .values({
              shopId: shop.id,
              key: "booth",
              width: 800,
              height: 600,
              color: "#e8e1d6",
              alt: { en: "A booth" },
            })
            .returning({ id: pictures.id }),
        tx,
      );
      const pictureId = picture?.id ?? "";
      const of = eq(pictures.id, pictureId);
      expect(await countIn(pictures, undefined, of, tx)).toBe(0);
      const show = (shopId: number) => (inside: Tx) =>
        inside.insert(shopPictures).values({ shopId, position: 1, pictureId, shows: "booth" });
      expect(await outcomeInSavepoint((each) => asShop(other.id, show(shop.id), each), tx)).toMatch(refusedByPolicy);
      expect(await outcomeInSavepoint((each) => asShop(other.id, show(other.id), each), tx)).toBe(
        "shop_pictures_of_shop",
      );
      await asShop(shop.id, show(shop.id), tx);
      expect(await countIn(pictures, undefined, of, tx)).toBe(1);
    }),
  );
});
