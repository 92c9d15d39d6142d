import { describe, expect, test } from "vitest";
import { changesBetween, findPreviousVersion } from "./changes";
import type { Quote, QuoteLine } from "./quote";

const line = (overrides: Partial<QuoteLine> = {}): QuoteLine => ({
  position: 1,
  listingId: 1,
  title: "Crying horse",
  titleLocale: "en",
  unitCode: "pcs",
  isSample: false,
  quantity: 24_000,
  unitPrice: 762,
  counterPrice: null,
  counterQuantity: null,
  cartons: 300,
  cubicCentimetres: 1,
  grossGrams: 1,
  ...overrides,
});
const quote = (overrides: Partial<Quote> = {}): Quote => ({
  id: "a",
  version: 1,
  status: "sent",
  currency: "CNY",
  incoterm: "FOB",
  places: { en: "Ningbo", zh: "宁波" },
  port: null,
  freight: null,
  insurance: null,
  goesOutAt: null,
  paymentTerms: "tt_30_70",
  workingDays: 9,
  validUntil: "2026-12-10",
  note: null,
  locale: "zh",
  createdAt: "2026-11-26T00:00:00Z",
  sentAt: "2026-11-26T00:00:00Z",
  decidedAt: null,
  answer: null,
  promise: null,
  lines: [line()],
  ...overrides,
});
const kindsOfChanges = (before: Partial<Quote>, after: Partial<Quote>) =>
  changesBetween(quote(before), quote(after)).map(({ what }) => what);

describe("the changes between two versions", () => {
  test("are empty for the same offer, regardless of the order of its place names", () => {
    expect(kindsOfChanges({}, { validUntil: "2027-01-01", places: { zh: "宁波", en: "Ningbo" } })).toEqual([]);
  });

  test("list price, quantity, days, delivery and payment", () => {
    const after = {
      lines: [line({ unitPrice: 735, quantity: 30_000 })],
      workingDays: 8,
      incoterm: "CIF",
      paymentTerms: "tt_100",
    } as const;
    expect(changesBetween(quote(), quote({ ...after, lines: [...after.lines] }))).toMatchObject([
      { what: "price", from: 762, to: 735 },
      { what: "quantity", from: 24_000, to: 30_000 },
      { what: "days", from: 9, to: 8 },
      { what: "terms" },
      { what: "payment", from: "tt_30_70", to: "tt_100" },
    ]);
  });

  test("list added and removed listings, and prices in another currency", () => {
    expect(kindsOfChanges({}, { lines: [line({ listingId: 2 })] })).toEqual(["added", "removed"]);
    expect(kindsOfChanges({}, { currency: "USD" })).toEqual(["price"]);
  });

  test("leave samples and drafts out", () => {
    expect(kindsOfChanges({}, { lines: [line(), line({ isSample: true, quantity: 1 })] })).toEqual([]);
    const [first, draft, third] = [quote(), quote({ version: 2, status: "draft" }), quote({ version: 3 })];
    expect(findPreviousVersion(third, [first, draft, third])).toBe(first);
    expect(findPreviousVersion(first, [first, draft, third])).toBeUndefined();
  });
});
