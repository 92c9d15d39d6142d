import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formats } from "./format";
import { locales } from "./locale";
import { parseThousandths, parseWholeNumber } from "./parse-number";

describe("a whole number", () => {
  test.each([
    ["2400", 2400],
    ["2,400", 2400],
    ["2.400", 2400],
    ["2 400", 2400],
    ["1,00,000", 100_000],
    ["٢٤٠٠", 2400],
    ["۲۴۰۰", 2400],
    ["0", 0],
  ])("is parsed from %s", (text, number) => {
    expect(parseWholeNumber(text)).toBe(number);
  });

  test.each(["", "1.5", "1,5", "-3", "12,34", "1e3", "many", "1234567890"])("is not parsed from “%s”", (text) => {
    expect(parseWholeNumber(text)).toBeUndefined();
  });

  test("is parsed as every language of the market formats it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), fc.constantFrom(...locales), (number, locale) => {
        expect(parseWholeNumber(formats(locale).number(number))).toBe(number);
      }),
    );
  });
});

test("thousandths are parsed with a point or a comma", () => {
  expect(parseThousandths("10.4")).toBe(10_400);
  expect(parseThousandths("10,4")).toBe(10_400);
  expect(parseThousandths("10")).toBe(10_000);
  expect(parseThousandths("10.4.1")).toBeUndefined();
});
