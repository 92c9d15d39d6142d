import { describe, expect, test } from "vitest";
import { listingGraph } from "@/components/catalogue/listing/listing-graph";
import type { Tx } from "@/db/client";
import { rolledBack } from "@/db/testing";
import { convertTrade } from "@/lib/catalogue/convert-trade";
import { findPublicListing } from "@/lib/catalogue/find-public-listing";
import { toBase36 } from "@/lib/core/id";
import { parseXml } from "@/lib/http/xml.fixture";
import { currencyOf } from "@/lib/i18n/format";
import { type Locale, locales } from "@/lib/i18n/locale";
import { getRates } from "@/lib/market/get-rates";
import { joinParts, makePublishedListing } from "@/lib/publishing/feeds/published-listing.fixture";
import { readProducts } from "@/lib/publishing/feeds/read-products";
import { renderGoogleFeed } from "./google";

/** Parses the whole feed strictly and returns the item of a listing. */
async function itemOf(id: number, tx: Tx, locale: Locale = "en") {
  const feed = parseXml(
    await joinParts(renderGoogleFeed(locale, readProducts(locale, { db: tx }), await getRates(tx))),
  );
  const item = feed
    .all("channel")[0]
    ?.all("item")
    .find((item) => item.textOf("g:id") === toBase36(id));
  if (!item) throw new Error("not in the feed");
  return item;
}

/** Returns the `offers` of the listing page's JSON-LD. */
async function offerOf(id: number, tx: Tx, locale: Locale) {
  const listing = await findPublicListing(id, locale, tx);
  if (!listing) throw new Error("no page");
  const currency = currencyOf(locale);
  const shown = { ...convertTrade(listing, listing.currency, currency, await getRates(tx)), currency };
  const [product] = listingGraph(locale, listing, shown, { "@type": "BreadcrumbList" });
  return JSON.parse(JSON.stringify(product)).offers;
}

describe("a product of the Google feed", () => {
  test.each(["CNY", "USD"] as const)(
    "with prices in %s has its page's price in the currency of each language",
    (currency) =>
      rolledBack(async (tx) => {
        const tiers: [number, number][] = [
          [7, 1999],
          [90, 1333],
        ];
        const { listing } = await makePublishedListing({ currency, tiers }, tx);
        for (const locale of locales) {
          const offer = await offerOf(listing.id, tx, locale);
          const item = await itemOf(listing.id, tx, locale);
          expect(item.textOf("g:price"), locale).toBe(`${offer.price} ${offer.priceCurrency}`);
          expect(item.textOf("g:link"), locale).toBe(offer.url);
        }
      })(),
  );

  test(
    "has the attributes of the format",
    rolledBack(async (tx) => {
      const attributes = { material: { zh: "毛绒", en: "Plush" }, color: { en: "Red" } };
      const { listing } = await makePublishedListing({ attributes, currency: "USD", pictureCount: 3 }, tx);
      const item = await itemOf(listing.id, tx);
      const texts = Object.fromEntries(item.children.map(({ name, text }) => [name, text]));
      expect(texts).toMatchObject({
        "g:title": "Crying horse plush toy, 25 cm (en)",
        "g:description": "Crying horse plush toy, 25 cm (en).",
        "g:image_link": expect.stringMatching(/^http:\/\/localhost:3000\/media\/test-\w+-1x1\.jpg$/),
        "g:availability": "in_stock",
        "g:condition": "new",
        "g:brand": "Spring Toys",
        "g:identifier_exists": "no",
        "g:product_type": "Toys > Plush Toys",
        "g:price": "1396.80 USD",
        "g:unit_pricing_measure": "120 ct",
        "g:unit_pricing_base_measure": "1 ct",
        "g:shipping_weight": "20.8 kg",
        "g:material": "Plush",
        "g:color": "Red",
      });
      expect(item.all("g:additional_image_link")).toHaveLength(2);
    }),
  );

  test(
    "is identified by its item number if it has one",
    rolledBack(async (tx) => {
      const { listing } = await makePublishedListing({ sku: "KM-25" }, tx);
      const item = await itemOf(listing.id, tx);
      expect(item.textOf("g:mpn")).toBe("KM-25");
      expect(item.all("g:identifier_exists")).toEqual([]);
    }),
  );

  test(
    "has bulk prices in lots of the MOQ, each from a quantity at which the shop grants it",
    rolledBack(async (tx) => {
      const tiers: [number, number][] = [
        [100, 200],
        [150, 190],
        [200, 180],
        [1001, 150],
      ];
      const { listing } = await makePublishedListing({ currency: "USD", tiers }, tx);
      const bulk = (await itemOf(listing.id, tx)).all("g:bulk_price");
      expect(bulk.map((each) => [each.textOf("g:min_quantity"), each.textOf("g:price")])).toEqual([
        ["2", "180.00 USD"],
        ["11", "150.00 USD"],
      ]);
    }),
  );

  test(
    "respects the limits of the format and escapes markup",
    rolledBack(async (tx) => {
      const title = `<script>&]]>\u001b"${"x".repeat(160)}`;
      const tiers = Array.from({ length: 9 }, (_, index): [number, number] => [(index + 1) * 10, 100 - index]);
      const parts = { titles: { en: title }, tiers, pictureCount: 9, grossGrams: 90_000_000 };
      const { listing } = await makePublishedListing(parts, tx);
      const item = await itemOf(listing.id, tx);
      expect(item.textOf("g:title")).toMatch(/^<script>&\]\]>"x{135}…$/);
      expect(item.all("g:bulk_price")).toHaveLength(6);
      expect(item.all("g:additional_image_link")).toHaveLength(8);
      expect(item.all("g:shipping_weight")).toEqual([]);
    }),
  );
});
