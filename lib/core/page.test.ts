import { describe, expect, test } from "vitest";
import { pageCountOf, pageNumber } from "./page";

describe("the number of a page", () => {
  test("is 1 where none is given, and what the address says otherwise", () => {
    expect(pageNumber(undefined)).toBe(1);
    expect(pageNumber("2")).toBe(2);
  });

  test.each(["0", "-1", "02", "1.5", "x", "", "1e3", "9999999"])("is none in %j", (value) => {
    expect(pageNumber(value)).toBeUndefined();
  });

  test("is none when two are given", () => {
    expect(pageNumber(["2", "3"])).toBeUndefined();
  });

  test("goes up to the last page, and an empty list has one", () => {
    expect([0, 24, 25].map((total) => pageCountOf(total))).toEqual([1, 1, 2]);
  });
});
