import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { asShop } from "@/db/client";
import { listingOrigins, listings, pictures } from "@/db/schema";
import { makeListing, makeShop, rolledBack, writeCards } from "@/db/testing";
import { findPublicListing } from "./find-public-listing";
import { isThin, slugIn } from "./public-listing";

describe("a public listing", () => {
  test(
    "is read with its shop, prices, packing and pictures in one statement",
    rolledBack(async (tx) => {
      const shop = await makeShop({ languages: ["zh", "en", "es"] }, tx);
      const made = await makeListing(shop, { status: "published", pictureCount: 3, sku: "HS-25" }, tx);
      const listing = await findPublicListing(made.id, "zh", tx);
      expect(listing).toMatchObject({
        id: made.id,
        status: "published",
        sku: "HS-25",
        sourceLocale: "zh",
        currency: "CNY",
        text: { locale: "zh", title: "哭哭马毛绒玩具" },
        slugs: { en: "crying-horse-plush-toy", zh: "crying-horse-plush-toy" },
        tiers: [
          { fromQuantity: 120, unitPrice: 1164 },
          { fromQuantity: 500, unitPrice: 930 },
        ],
        leadTimes: [{ fromQuantity: 120, workingDays: 5 }],
        packing: { piecesPerCarton: 80, length: 65, width: 55, height: 55, grossGrams: 10_400, netGrams: 9_600 },
        shop: { id: shop.id, handle: shop.handle, languages: ["zh", "en", "es"], isClosed: false, figures: null },
        parent: null,
        children: [],
      });
      expect(listing?.pictures).toHaveLength(3);
      expect(listing?.shop.booths[0]).toMatchObject({ districtCode: "D1", floor: 1, street: 6, area: "B" });
      expect(listing?.category.name).toBeTruthy();
      expect(Number.isNaN(Date.parse(listing?.publishedAt ?? ""))).toBe(false);
    }),
  );

  test(
    "falls back to the English text and gives its language",
    rolledBack(async (tx) => {
      const made = await makeListing(await makeShop({}, tx), { status: "published" }, tx);
      const listing = await findPublicListing(made.id, "ru", tx);
      expect(listing?.text).toMatchObject({ locale: "en", title: "Crying horse plush toy" });
      expect(listing && slugIn(listing.slugs, "ru")).toBe("crying-horse-plush-toy");
    }),
  );

  test(
    "falls back to its source language without an English text, otherwise to any language",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const words = { zh: "哭哭马", fr: "Cheval" };
      const own = await makeListing(shop, { status: "published", titles: words }, tx);
      const other = await makeListing(shop, { status: "published", titles: { fr: words.fr } }, tx);
      expect((await findPublicListing(own.id, "ru", tx))?.text).toMatchObject({ locale: "zh", title: words.zh });
      expect((await findPublicListing(own.id, "fr", tx))?.text).toMatchObject({ locale: "fr", title: words.fr });
      expect((await findPublicListing(other.id, "ru", tx))?.text).toMatchObject({ locale: "fr", title: words.fr });
    }),
  );

  test(
    "has alternative texts of pictures in the reader's language only",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const made = await makeListing(shop, { status: "published" }, tx);
      await asShop(shop.id, (own) => own.update(pictures).set({ alt: { en: "A horse" } }), tx);
      await writeCards([made.id], tx);
      const altsIn = async (locale: "en" | "ru") =>
        (await findPublicListing(made.id, locale, tx))?.pictures.map(({ alt }) => alt);
      expect([await altsIn("en"), await altsIn("ru")]).toEqual([["A horse"], [null]]);
    }),
  );

  test(
    "is found when paused, discontinued or removed, but not as a draft, even by its own shop",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const made = await makeListing(shop, { status: "published" }, tx);
      for (const status of ["paused", "discontinued", "removed"] as const) {
        await asShop(shop.id, (own) => own.update(listings).set({ status }).where(eq(listings.id, made.id)), tx);
        await writeCards([made.id], tx);
        expect((await findPublicListing(made.id, "en", tx))?.status).toBe(status);
      }
      const draft = await makeListing(shop, {}, tx);
      expect(await findPublicListing(draft.id, "en", tx)).toBeUndefined();
      expect(await asShop(shop.id, (own) => findPublicListing(draft.id, "en", own), tx)).toBeUndefined();
      expect(await findPublicListing(1, "en", tx)).toBeUndefined();
    }),
  );

  test(
    "has its parent and its children",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const [parent, child] = [
        await makeListing(shop, { status: "published" }, tx),
        await makeListing(shop, { status: "published" }, tx),
      ];
      const origin = { relation: "accident" as const, changes: { en: "The mouth was sewn on upside down." } };
      await asShop(
        shop.id,
        (own) =>
          own.insert(listingOrigins).values({ shopId: shop.id, listingId: child.id, parentId: parent.id, ...origin }),
        tx,
      );
      expect((await findPublicListing(child.id, "en", tx))?.parent).toEqual({ listingId: parent.id, ...origin });
      expect((await findPublicListing(parent.id, "en", tx))?.children).toEqual([{ listingId: child.id, ...origin }]);
    }),
  );

  test(
    "has attributes in the order of its category, with names in the reader's language",
    rolledBack(async (tx) => {
      const category = await tx.query.categories.findFirst({ where: (c, { isNotNull }) => isNotNull(c.parentId) });
      const [first = "", second = ""] = category?.attributeCodes ?? [];
      const attributes = { [second]: { zh: "25 厘米" }, [first]: { zh: "毛绒", en: "Plush" } };
      const made = await makeListing(await makeShop({}, tx), { status: "published", attributes }, tx);
      const listing = await findPublicListing(made.id, "es", tx);
      expect(listing?.attributes.map(({ code }) => code)).toEqual([first, second]);
      expect(listing?.attributes[0]?.value).toEqual({ zh: "毛绒", en: "Plush" });
    }),
  );

  test(
    "is thin without a picture, or with hardly a word",
    rolledBack(async (tx) => {
      const shop = await makeShop({}, tx);
      const made = await makeListing(shop, { status: "published", pictureCount: 0 }, tx);
      const listing = await findPublicListing(made.id, "en", tx);
      expect(listing && isThin(listing)).toBe(true);
      expect(
        listing && isThin({ ...listing, pictures: [{ key: "a", width: 1, height: 1, color: "#ffffff", alt: null }] }),
      ).toBe(false);
    }),
  );
});
