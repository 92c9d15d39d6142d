import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readInquiryList, withLine, withoutListing, withQuantity, writeInquiryList } from "./inquiry-list";

const line = fc.record({
  listingId: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  quantity: fc.integer({ min: 1, max: 100_000_000 }),
});
const lists = fc.uniqueArray(line, { selector: ({ listingId }) => listingId, maxLength: 50 });

describe("the inquiry list", () => {
  test("reads the text that it has written", () => {
    fc.assert(
      fc.property(lists, (list) => {
        expect(readInquiryList(writeInquiryList(list))).toEqual(list);
      }),
    );
  });

  test("accepts any text in its cookie, and writes only characters that a cookie allows", () => {
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

  test("holds each listing once, newest first, and fifty at most", () => {
    fc.assert(
      fc.property(lists, line, (list, added) => {
        const longer = withLine(list, added);
        expect(longer[0]).toEqual(added);
        expect(longer.length).toBeLessThanOrEqual(50);
        expect(new Set(longer.map(({ listingId }) => listingId)).size).toBe(longer.length);
      }),
    );
  });

  test("changes and removes a line without changing the order", () => {
    const list = readInquiryList("a*1.b*2.c*3");
    expect(writeInquiryList(withQuantity(list, { listingId: 11, quantity: 20 }))).toBe("a*1.b*20.c*3");
    expect(writeInquiryList(withoutListing(list, 11))).toBe("a*1.c*3");
  });
});
