import { describe, expect, test } from "vitest";
import { formatPriceRange, formats } from "./format";

const span = (locale: "en" | "fr" | "ru" | "ar", low: number, high: number) =>
  formatPriceRange(formats(locale), { amount: low, currency: "USD" }, { amount: high, currency: "USD" });

describe("a span of prices", () => {
  test("contains its currency once, at the language's position", () => {
    expect(span("en", 102, 164)).toBe("US$1.02 – 1.64");
    expect(span("fr", 102, 164)).toMatch(/^1,02 – 1,64\sUS\$$/);
    expect(span("ru", 123_456, 234_567)).toMatch(/^1\s234,56 – 2\s345,67\sUS\$$/);
  });

  test("stays left to right between Arabic words", () => {
    expect(span("ar", 102, 164)).toBe("\u2066US$1.02 – 1.64\u2069");
  });

  test("is one price when both are the same", () => {
    expect(span("en", 102, 102)).toBe("US$1.02");
  });
});

describe("a range of numbers", () => {
  test("names both ends once they differ", () => {
    expect(formats("ru").range(5, 9)).toBe("5–9");
    expect(formats("ru").range(5, 5)).toBe("5");
  });

  test("stays left to right between Arabic and Urdu words", () => {
    for (const locale of ["ar", "ur"] as const) expect(formats(locale).range(4, 13)).toBe("\u20664–13\u2069");
  });
});
