import { describe, expect, test } from "vitest";
import { linkedPages } from "./linked-pages";

describe("the pages a page links", () => {
  test("are at even distances, and all those near the page itself", () => {
    expect(linkedPages(1, 16)).toEqual([1, 2, 3, 4, 8, 12, 16]);
    expect(linkedPages(9, 16)).toEqual([1, 4, 8, 9, 10, 11, 12, 16]);
    expect(linkedPages(1, 1)).toEqual([1]);
  });

  test.each([2, 7, 40, 125, 245, 1_000, 2_823])(
    "reach any of %i pages in two clicks and grow with the square root",
    (pageCount) => {
      const links = Array.from({ length: pageCount }, (_, index) => new Set(linkedPages(index + 1, pageCount)));
      const from = (page: number) => links[page - 1] ?? new Set<number>();
      for (const start of [1, Math.ceil(pageCount / 2), pageCount]) {
        const reached = new Set([...from(start)].flatMap((next) => [...from(next)]));
        expect(reached.size).toBe(pageCount);
      }
      for (const each of links) expect(each.size).toBeLessThanOrEqual(2 * Math.ceil(Math.sqrt(pageCount)) + 2);
    },
  );
});
