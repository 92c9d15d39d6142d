import { describe, expect, test } from "vitest";
import type { Rates } from "../core/money";
import { groupByShop, sumOf } from "./inquiry-groups";
import type { InquiredListing } from "./list-inquired-listings";

const rates: Rates = {
  asOf: "2026-11-20",
  perUsd: { USD: 1, CNY: 7, EUR: 1, BRL: 5, MXN: 18, ZAR: 17, RUB: 80, PKR: 280 },
};
const listing = (id: number, shopId: number, parts: Partial<InquiredListing> = {}): InquiredListing => ({
  id,
  status: "published",
  slug: "plush",
  title: "Plush",
  titleLocale: "en",
  currency: "CNY",
  unitCode: "pcs",
  picture: null,
  tiers: [{ fromQuantity: 100, unitPrice: 700 }],
  leadTimes: [],
  packing: { piecesPerCarton: 50, length: 100, width: 100, height: 10, grossGrams: 5000, netGrams: 4000 },
  shop: { id: shopId, handle: `shop-${shopId}`, names: {}, locale: "zh", booth: null },
  ...parts,
});

describe("grouping an inquiry list by shop", () => {
  const list = [
    { listingId: 1, quantity: 100 },
    { listingId: 2, quantity: 200 },
    { listingId: 3, quantity: 120 },
    { listingId: 9, quantity: 1 },
  ];
  const groups = groupByShop(list, [listing(1, 7), listing(2, 8), listing(3, 7)], "USD", rates, new Date());

  test("keeps the order of the list and leaves out listings that no longer exist", () => {
    expect(groups.map(({ shop, lines }) => [shop.id, lines.map((line) => line.listing.id)])).toEqual([
      [7, [1, 3]],
      [8, [2]],
    ]);
  });

  test("adds up the value in the shown currency, whole cartons, volume and weight", () => {
    expect(groups[0]?.sum).toEqual({ goods: 22_000, cartons: 5, cubicMetres: 0.5, grossKg: 25, isWhole: true });
    expect(sumOf(groups.flatMap(({ lines }) => lines)).goods).toBe(42_000);
  });

  test("leaves unavailable listings and those without a price out of the sum, and marks the sum as incomplete", () => {
    const [group] = groupByShop(
      list,
      [listing(1, 7, { status: "paused" }), listing(2, 7, { tiers: [] }), listing(3, 7)],
      "USD",
      rates,
      new Date(),
    );
    expect(group?.sum).toMatchObject({ goods: 12_000, isWhole: false });
    expect(group?.lines[0]?.isOnSale).toBe(false);
  });
});
