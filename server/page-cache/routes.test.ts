import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { categoryParameters, searchParameters } from "@/lib/http/list-parameters";
import { formLifetimeSeconds } from "@/lib/rendering/form-stamp";
import { findRoute, type Route } from "./routes";

const isNonPage = (pathname: string) => pathname.startsWith("/_next/") || pathname === "/robots.txt";
const find = (url: string) => findRoute(url, isNonPage);
const addressOf = (route: Route) => ("path" in route ? route.path : undefined);

describe("an address", () => {
  test.each([
    ["/en", "/en"],
    ["/pt-br/c/plush-toys-7?page=2", "/pt-br/c/plush-toys-7?page=2"],
    ["/en/p/horse-1a?utm_source=x&ref=y", "/en/p/horse-1a"],
    ["/en/search?page=2&q=horse&x=1", "/en/search?q=horse&page=2"],
    ["/en/search?q=", "/en/search"],
    ["/en/search?page=2&in=3&q=horse&days=7&x=1", "/en/search?q=horse&in=3&days=7&page=2"],
    ["/en/c/plush-toys-7?attr=12&attr=&qty=500&attr=40&min=", "/en/c/plush-toys-7?qty=500&attr=12.40"],
    ["/en/c/plush-toys-7?q=horse&in=3", "/en/c/plush-toys-7"],
    ["/en/videos?before=2k9x&x=1", "/en/videos?before=2k9x"],
    ["/ar/market/d1/1f", "/ar/market/d1/1f"],
    ["/ar/market/d1/1f?booth=7&page=2", "/ar/market/d1/1f?page=2"],
    ["/en/market/d1?page=2", "/en/market/d1"],
    ["/en/c/plush-toys-7/material-wood?attr=12&page=2&qty=500", "/en/c/plush-toys-7/material-wood?qty=500&page=2"],
    ["/en/categories?page=2", "/en/categories"],
    ["/en/shop/happy-sister-toys/designs?page=3", "/en/shop/happy-sister-toys/designs?page=3"],
    ["/en/shop/happy-sister-toys/designs?page=2&in=101", "/en/shop/happy-sister-toys/designs?in=101&page=2"],
    ["/en/trending?page=2", "/en/trending"],
    ["/en/p/horse-1a?currency=eur&qty=500", "/en/p/horse-1a?qty=500&currency=EUR"],
    ["/en/p/horse-1a?currency=USD", "/en/p/horse-1a"],
    ["/zh/p/horse-1a?currency=USD", "/zh/p/horse-1a?currency=USD"],
    ["/en?currency=GBP", "/en"],
    ["/en?currency=toString", "/en"],
    ["/en/about?currency=EUR", "/en/about"],
  ])("%s is the document %s", (url, path) => {
    expect(find(url)).toMatchObject({ kind: "document", path });
  });

  test.each([
    ["/EN", "/en"],
    ["/en/", "/en"],
    ["//en", "/en"],
    ["/en//about", "/en/about"],
    ["/PT-BR/P/Horse-1A/?ref=x", "/pt-br/p/horse-1a?ref=x"],
    ["/en/I/aBcD/", "/en/i/aBcD"],
  ])("%s has moved to %s", (url, path) => {
    const route = find(url);
    expect(route.kind).toBe("moved");
    expect(addressOf(route)).toBe(path);
  });

  test.each([
    "/en/sign-in",
    "/en/sign-in/aBcD",
    "/en/invitation/aBcD",
    "/en/i/aBcD",
    "/en/i/aBcD/proforma/0198f2c4",
    "/en/inquiry-list",
    "/en/account",
  ])("%s is private", (url) => {
    expect(find(url)).toMatchObject({ kind: "document", path: url, policy: { isPrivate: true } });
  });

  test.each(["/en/workspace", "/zh/workspace/listings/new", "/ar/operator/cases", "/robots.txt", "/_next/data/x"])(
    "%s is served by Next",
    (url) => {
      expect(find(url).kind).toBe("next");
    },
  );

  test.each([
    "/horse",
    "/de/about",
    "/en/nothing",
    "/en/status/404",
    "/en/p",
    "/en/p/a/b",
    "/en/c/a/b/c",
    "/wp-login.php",
    "/api/x",
  ])("%s is missing", (url) => {
    expect(find(url).kind).toBe("missing");
  });

  test("of a page with a shell names the page and its parameters", () => {
    const address = { page: "p/[listing]", params: { locale: "pt-br", listing: "horse-2k9x" }, query: { qty: "2400" } };
    expect(find("/pt-br/p/horse-2k9x?qty=2400&ref=x")).toMatchObject({ kind: "document", address });
    const search = { page: "search", params: { locale: "ar" }, query: { q: "a b", attr: "1.2" } };
    expect(find("/ar/search?q=a%20b&attr=1&attr=2")).toMatchObject({ kind: "document", address: search });
    for (const url of ["/en/p/horse%20", "/en/p/h%2Fx", "/en/about", "/en/sign-in"])
      expect(find(url)).not.toHaveProperty("address");
  });

  test("/ is the root, which redirects to a language", () => {
    expect(find("/?ref=x").kind).toBe("root");
  });
});

test("form stamps are valid for two hours, so no document is served longer, by a CDN included", () => {
  for (const url of ["/en/p/horse-1a", "/en/shop/x", "/en/videos/horse-1a", "/en/open-a-shop"]) {
    const route = find(url);
    if (route.kind !== "document") throw new Error(`${url} is no document`);
    // A CDN gets only fresh pages, and stores them as long as the page cache.
    expect(2 * route.policy.fresh + route.policy.stale).toBeLessThanOrEqual(90 * 60_000);
  }
});

/** Parameters of pages that list designs; a category page has its category in the path and no search text. */
const listParametersOf = (url: string) => (url.includes("/c/") ? categoryParameters : searchParameters);

describe("the parameters that a page reads are those of its route", () => {
  const pages = readdirSync("app/[locale]", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("page.tsx") && !/workspace|\/operator\/|status/.test(file))
    .map((file) => ({
      source: readFileSync(`app/[locale]/${file}`, "utf8"),
      url: `/en/${file.replace(/\([^)]*\)\//g, "").replace(/\[[^\]]+\]/g, "x-1")}`.replace(/\/page\.tsx$/, ""),
    }));

  test.each(pages)("$url", ({ source, url }) => {
    const destructured = [...source.matchAll(/\{([^}]*)\} = await searchParams/g)].flatMap(([, names = ""]) =>
      names.split(","),
    );
    const raw = source.includes("query = await searchParams")
      ? /(?:\(await searchParams\)|\bquery)\.(\w+)/g
      : /\(await searchParams\)\.(\w+)/g;
    const single = [...source.matchAll(raw)].map(([, name = ""]) => name);
    const listed = /readSearchQuery\(locale, (?:await searchParams|query)\)/.test(source) ? listParametersOf(url) : [];
    const read = [
      ...new Set([...destructured, ...single, ...listed].map((name) => name.replace(/:.*/, "").trim()).filter(Boolean)),
    ];
    const route = find(url);
    expect(route.kind).toBe("document");
    if (route.kind === "document") expect([...route.policy.query].sort()).toEqual(read.sort());
  });
});

test.each(["/en/p/horse-1a", "/en/shop/happy-sister-toys", "/en/videos/clip-1a", "/en/sourcing"])(
  "%s leaves at least half an hour for its form, however long it was cached",
  (url) => {
    const route = find(url);
    if (route.kind !== "document") throw new Error(`${url} is no document`);
    const { fresh, stale } = route.policy;
    expect(fresh + stale).toBeLessThanOrEqual((formLifetimeSeconds - 1_800) * 1_000);
  },
);
