import { and, eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asShop, database, type Tx } from "@/db/client";
import { type ListingStatus, listingPictures, pictures } from "@/db/schema";
import { makeListing, makeShop, rolledBack } from "@/db/testing";
import { findSamePictures } from "./find-same-pictures";

const bitsOf = (hash: bigint) => hash.toString(16).padStart(16, "0");
const flip = (hash: bigint, places: readonly number[]) =>
  places.reduce((flipped, place) => flipped ^ (1n << BigInt(place)), hash);
const random = () => BigInt(`0x${crypto.randomUUID().replaceAll("-", "").slice(0, 16)}`);

/** Creates a listing of a new shop, with one picture that has this hash. */
async function makePictured(hash: bigint, status: ListingStatus, tx: Tx) {
  const shop = await makeShop({ confirmedAt: new Date() }, tx);
  const listing = await makeListing(shop, { status, pictureCount: 1 }, tx);
  await asShop(
    shop.id,
    async (inside) => {
      const [shown] = await inside.select().from(listingPictures).where(eq(listingPictures.listingId, listing.id));
      const isShown = and(eq(pictures.shopId, shop.id), eq(pictures.id, shown?.pictureId ?? ""));
      await inside
        .update(pictures)
        .set({ hash: bitsOf(hash) })
        .where(isShown);
    },
    tx,
  );
  return { shop, listing };
}

describe("the same picture", () => {
  test(
    "is found in a public listing of another shop if at most 6 bits differ",
    rolledBack(async (tx) => {
      const hash = random();
      const { shop, listing } = await makePictured(hash, "draft", tx);
      const find = () => asShop(shop.id, (inside) => findSamePictures(listing.id, inside), tx);
      await makePictured(flip(hash, [1, 2, 17, 18, 33, 34, 49]), "published", tx);
      await makePictured(hash, "draft", tx);
      expect(await find()).toEqual([]);
      const { listing: other } = await makePictured(flip(hash, [1, 2, 17, 18, 33, 49]), "published", tx);
      expect(await find()).toMatchObject([{ listingId: other.id, titles: { en: "Crying horse plush toy" } }]);
    }),
  );

  test("shares a band with every hash within 6 bits", async () => {
    const places = fc.uniqueArray(fc.integer({ min: 0, max: 63 }), { maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }), places, async (hash, flipped) => {
        const [one, other] = [bitsOf(hash), bitsOf(flip(hash, flipped))];
        const [found] = await database.execute<{ shares: boolean }>(
          sql`select picture_bands(${one}) && near_bands(${other}) as shares`,
        );
        expect(found?.shares).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
