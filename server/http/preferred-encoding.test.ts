import { expect, test } from "vitest";
import { preferredEncoding } from "./preferred-encoding";

test.each([
  [undefined, "identity"],
  ["", "identity"],
  ["gzip, deflate, br, zstd", "br"],
  ["gzip", "gzip"],
  ["GZIP, Br", "br"],
  ["gzip;q=1, br;q=0.1", "br"],
  ["br;q=0, gzip", "gzip"],
  ["br; q=0.000, gzip; q=0", "identity"],
  ["brotli, x-gzip", "identity"],
  ["deflate", "identity"],
])("a client that accepts %j gets %s", (accepted, encoding) => {
  expect(preferredEncoding(accepted)).toBe(encoding);
  expect(preferredEncoding(accepted)).toBe(encoding);
});

test("a header with 16 kB of spaces is parsed like any other", () => {
  expect(preferredEncoding(`gzip${" ".repeat(16_000)},br`)).toBe("gzip");
});
