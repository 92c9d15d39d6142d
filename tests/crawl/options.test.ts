import { expect, test } from "vitest";
import { readOptions } from "./options";

test("a crawl starts its own market and opens every page by default", () => {
  expect(readOptions([])).toMatchObject({ url: undefined, port: 3212, share: undefined, without: new Set() });
  expect(readOptions(["--url", "http://localhost:3000/en", "--share", "40", "--without", "feeds"])).toMatchObject({
    url: "http://localhost:3000",
    share: 40,
    without: new Set(["feeds"]),
  });
});

test.each([
  ["--url", "market"],
  ["--share", "0"],
  ["--port", "x"],
  ["--without", "prices"],
  ["--full", ""],
])("%s %s is refused with a sentence", (...given) => {
  expect(() => readOptions(given.filter(Boolean))).toThrow(/\w/);
});
