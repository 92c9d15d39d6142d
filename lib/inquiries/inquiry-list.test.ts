import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readInquiryList, withLine, withoutListing, withQuantity, writeInquiryList } from "./inquiry-list";

const line = fc.record({
  listingId: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  quantity: fc.integer({ min: 1, max: 100_000_000 }),
});
const lists = fc.uniqueArray(line, { selector: ({ listingId }) => listingId, maxLength: 50 });

describe("the inquiry list", () => {
  test("reads what it wrote", () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(readInquiryList(writeInquiryList(list))).toEqual(list);
      }),
    );
  });

  test("survives anything in its cookie, and stays a cookie's plain text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(writeInquiryList(readInquiryList(text))).toMatch(/^[\w*.]*$/);
      }),
    );
    expect(readInquiryList("a*1.a*2.*3.b.b*0.c*-1.zzzzzzzzzzzz*1.d*4")).toEqual([
      { listingId: 10, quantity: 1 },
      { listingId: 13, quantity: 4 },
    ]);
    expect(readInquiryList(undefined)).toEqual([]);
  });

  test("holds a design once, newest first, fifty at most", () => {
    fc.assert(
      fc.property(lists, line, (list, added) => {
        const longer = withLine(list, added);
        expect(longer[0]).toEqual(added);
        expect(longer.length).toBeLessThanOrEqual(50);
        expect(new Set(longer.map(({ listingId }) => listingId)).size).toBe(longer.length);
      }),
    );
  });

  test("changes and drops a line in its place", () => {
    const list = readInquiryList("a*1.b*2.c*3");
    expect(writeInquiryList(withQuantity(list, { listingId: 11, quantity: 20 }))).toBe("a*1.b*20.c*3");
    expect(writeInquiryList(withoutListing(list, 11))).toBe("a*1.c*3");
  });
});
