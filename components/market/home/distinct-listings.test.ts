import { expect, test } from "vitest";
import { distinctListings } from "./distinct-listings";

const listing = (id: number, key: string | null) => ({ id, picture: key === null ? null : { key } });

test("distinct listings are at most as many as requested, and no list repeats a listing or a picture of another", () => {
  const distinct = distinctListings();
  const trending = distinct([listing(1, "a"), listing(2, "a"), listing(3, "b"), listing(4, "c")], 2);
  expect(trending.map(({ id }) => id)).toEqual([1, 3]);
  const newest = distinct([listing(1, "z"), listing(4, "c"), listing(5, "b"), listing(6, null), listing(7, null)], 9);
  expect(newest.map(({ id }) => id)).toEqual([4, 6, 7]);
});
