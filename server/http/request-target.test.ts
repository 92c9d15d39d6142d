import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findRoute } from "../page-cache/routes";
import { readTarget } from "./request-target";

describe("the target of a request", () => {
  test.each([
    ["/", "/"],
    ["/en/about?q=a/../b//c", "/en/about?q=a/../b//c"],
    ["//en///about", "/en/about"],
    ["/en/p/a%20b-1", "/en/p/a%20b-1"],
    ["/en/p/%252e%252e", "/en/p/%252e%252e"],
    ["/en/p/..a/.well-known/a..", "/en/p/..a/.well-known/a.."],
    [Buffer.from("/en/p/лампа-1?q=好").toString("latin1"), "/en/p/%d0%bb%d0%b0%d0%bc%d0%bf%d0%b0-1?q=%e5%a5%bd"],
  ])("%s is read as %s", (sent, target) => {
    expect(readTarget(sent)).toBe(target);
  });

  test.each([
    "/_next/../en/about",
    "/en/workspace/../sign-in",
    "/en/workspace/%2e%2e/sign-in",
    "/en/workspace/.%2E/sign-in",
    "/en/./about",
    "/en/about/..",
    "/en\\about",
    "/en/workspace/..%5csign-in",
    "/en/%5C",
    "/en/workspace/..%2fsign-in",
    "/en%2Fabout",
    "/en/a%00b",
    "/en/a%0ab",
    "/en/a%7f",
    "/en/about#/../x",
    "/en/a b",
    "/en/<b>",
    "/%zz",
    "/%c3",
    "/\xff",
    "http://localhost/en/about",
    "//\\evil.example",
    "*",
    "",
    "en",
    `/en?${"x".repeat(4_000)}`,
  ])("%s is refused", (sent) => {
    expect(readTarget(sent)).toBeUndefined();
  });

  const piece = fc.constantFrom(
    ...["/", "//", ".", "..", "%2e", "%2E", "%2f", "%5c", "%252e", "\\", "%00", "%", "#", "?", ";", "é", "\xc3\xa9"],
    ...[
      "en",
      "EN",
      "workspace",
      "about",
      "_next",
      "static",
      "sign-in",
      "i",
      "api",
      "own-data",
      "media",
      "a",
      "~",
      "%61",
    ],
  );
  const sent = fc.array(piece, { maxLength: 12 }).map((pieces) => `/${pieces.join("")}`);

  test("is parsed alike by all parsers, whatever was sent", () => {
    fc.assert(
      fc.property(sent, (text) => {
        const target = readTarget(text);
        if (target === undefined) return;
        expect(readTarget(target)).toBe(target);
        const url = new URL(target, "http://market.example");
        expect([url.host, url.pathname]).toEqual(["market.example", target.split("?")[0]]);
        const isNonPage = (pathname: string) => pathname.startsWith("/api/");
        expect(findRoute(url.pathname + url.search, isNonPage).kind).toBe(findRoute(target, isNonPage).kind);
      }),
      { numRuns: 5_000 },
    );
  });
});
