import { expect, test } from "vitest";
import type { Rates } from "@/lib/core/money";
import { compareOffers } from "./compare-offers";
import type { Offer } from "./sourcing-offer";

const rates: Rates = {
  perUsd: { CNY: 7, USD: 1, EUR: 1, BRL: 5, MXN: 1, ZAR: 1, RUB: 1, PKR: 1 },
  asOf: "2026-11-26",
};
const now = new Date("2026-11-26T04:00:00Z");
const offer = (id: string, overrides: Partial<Offer>): Offer => ({
  id,
  version: 1,
  slot: 1,
  status: "sent",
  currency: "CNY",
  unitPrice: 700,
  moq: 1000,
  incoterm: "FOB",
  place: "ningbo",
  workingDays: 10,
  validUntil: "2026-12-20",
  note: null,
  locale: "zh",
  createdAt: "2026-11-26T03:00:00Z",
  listing: { id: 1, slug: "x", title: "X", titleLocale: "en", pictureKey: null, isPublic: true },
  shop: { id: 1, handle: "x", names: {}, locale: "zh", booth: null, checks: 0, figures: null },
  ...overrides,
});
const compare = (offers: Offer[], sort: "price" | "days" = "price") =>
  compareOffers(offers, { quantity: 2000, neededBy: "2026-12-08" }, sort, "BRL", rates, now);

test("offers are compared by their total in one currency for the quantity that has to be ordered", () => {
  const [first, second] = compare([
    offer("many", { unitPrice: 500, moq: 4000 }),
    offer("dollars", { currency: "USD", unitPrice: 110 }),
  ]);
  expect(first).toMatchObject({ id: "dollars", unitShown: 550, order: 2000, totalShown: 1_100_000, isCheapest: true });
  expect(second).toMatchObject({ id: "many", order: 4000, totalShown: 1_428_571, isAboveQuantity: true });
  expect(second?.isCheapest).toBe(false);
});

test("offers can be sorted by days, and those that leave too late are marked", () => {
  const sorted = compare(
    [offer("slow", { workingDays: 20 }), offer("fast", { unitPrice: 900, workingDays: 3 })],
    "days",
  );
  expect(sorted.map(({ id }) => id)).toEqual(["fast", "slow"]);
  expect(sorted[0]).toMatchObject({ isFastest: true, isLate: false, leavesOn: "2026-11-30" });
  expect(sorted[1]).toMatchObject({ isFastest: false, isLate: true });
});

test("a holiday of the shop postpones the departure, which may then be too late", () => {
  const shop = { ...offer("away", {}).shop, daysAway: [{ firstDay: "2026-11-27", lastDay: "2026-12-08" }] };
  const [away] = compare([offer("away", { workingDays: 3, shop })]);
  expect(away).toMatchObject({ leavesOn: "2026-12-11", isLate: true });
});

test("expired offers are last and never the cheapest", () => {
  const sorted = compare([offer("past", { unitPrice: 1, validUntil: "2026-11-25" }), offer("good", {})]);
  expect(sorted.map(({ id }) => id)).toEqual(["good", "past"]);
  expect(sorted.some(({ isCheapest }) => isCheapest)).toBe(false);
});
