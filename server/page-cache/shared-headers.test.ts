import { describe, expect, test } from "vitest";
import { revalidate } from "../renderer/headers";
import { sharedHeaders, unsharedHeaders } from "./shared-headers";

const lifetime = { fresh: 600_000, stale: 3_600_000 };
const page = (tags: string[], status = 200) => ({ status, tags });

describe("the headers of a page that a CDN may store", () => {
  test("have its lifetime and tags in the form of each CDN, and no stale page for browsers", () => {
    const tags = ["listing:41", "shop:7"];
    const cacheControl = `${revalidate}, s-maxage=600`;
    const surrogates = {
      "cache-control": cacheControl,
      "surrogate-control": "max-age=600, stale-while-revalidate=3600",
      "surrogate-key": "all listing:41 shop:7",
    };
    expect(sharedHeaders(page(tags), lifetime, "fastly")).toEqual(surrogates);
    expect(sharedHeaders(page(tags), lifetime, "varnish")).toEqual(surrogates);
    expect(sharedHeaders(page(tags), lifetime, "cloudflare")).toEqual({
      "cache-control": cacheControl,
      "cdn-cache-control": "max-age=600, stale-while-revalidate=3600",
      "cache-tag": "all,listing:41,shop:7",
    });
    expect(sharedHeaders(page(tags), { fresh: 60_000, stale: 0 }, "varnish")["surrogate-control"]).toBe("max-age=60");
  });

  test("write other characters of a tag so that neither a list nor a pattern takes them for its own", () => {
    const keys = sharedHeaders(page(["handle:a,b|c (d).*é\ud800"]), lifetime, "varnish")["surrogate-key"];
    expect(keys).toMatch(/^all [\w:%-]+$/);
  });

  test.each([
    ["without tags", page([])],
    ["with the words of a search alone", page(["miss:en:nothing:0:rain poncho"])],
    ["with more tags than fit", page(Array.from({ length: 500 }, (_, n) => `listing:${1e9 + n}`))],
    ["of an error", page(["home"], 500)],
    ["of a refusal", page(["home"], 429)],
  ])("do not exist for a page %s", (_, document) => {
    expect(sharedHeaders(document, lifetime, "fastly")).toEqual({});
  });

  test("are taken back from a page that is no longer fresh", () => {
    for (const form of ["fastly", "cloudflare", "varnish"] as const) {
      const own = { "content-type": "text/html", "cache-control": revalidate };
      expect(unsharedHeaders({ ...own, ...sharedHeaders(page(["home"]), lifetime, form) })).toEqual(own);
    }
    expect(unsharedHeaders({ "cache-control": "no-store" })).toEqual({ "cache-control": "no-store" });
  });
});
