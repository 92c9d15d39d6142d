import { describe, expect, test } from "vitest";
import { pageCountOf, pageNumber } from "./page";

describe("the number of a page", () => {
  test("is 1 if absent, and otherwise the number of the parameter", () => {
    expect(pageNumber(undefined)).toBe(1);
    expect(pageNumber("2")).toBe(2);
  });

  test.each(["0", "-1", "02", "1.5", "x", "", "1e3", "9999999"])("is undefined for %j", (value) => {
    expect(pageNumber(value)).toBeUndefined();
  });

  test("is undefined for two parameters", () => {
    expect(pageNumber(["2", "3"])).toBeUndefined();
  });

  test("is at most the number of pages, which is 1 for an empty list", () => {
    expect([0, 24, 25].map((total) => pageCountOf(total))).toEqual([1, 1, 2]);
  });
});
