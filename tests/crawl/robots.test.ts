import { describe, expect, test } from "vitest";
import { readRobots } from "./robots";

const origin = "https://market.example";
const allows = (text: string, address: string) => readRobots(text, origin).allows(address);
const rules = (...lines: string[]) => ["User-agent: *", ...lines].join("\n");

describe("robots.txt", () => {
  test.each([
    ["Disallow: /en/search", "/en/search?q=horse", false],
    ["Disallow: /en/search", "/en/shop/search", true],
    ["Disallow: /*/c/*?sort=", "/ar/c/toys-5?sort=new", false],
    ["Disallow: /*/c/*?sort=", "/ar/c/toys-5?page=2", true],
    ["Disallow: /*.pdf$", "/en/list.pdf", false],
    ["Disallow: /*.pdf$", "/en/list.pdf?page=2", true],
    ["Disallow:", "/en", true],
  ])("with %s allows %s: %s", (rule, address, open) => {
    expect(allows(rules(rule), address).google).toBe(open);
  });

  test("applies its longest rule, and allows a tie", () => {
    expect(allows(rules("Disallow: /en/", "Allow: /en/p/"), "/en/p/horse-1").google).toBe(true);
    expect(allows(rules("Allow: /en/", "Disallow: /en/p/"), "/en/p/horse-1").google).toBe(false);
    expect(allows(rules("Disallow: /en/p", "Allow: /en/p"), "/en/p/horse-1").google).toBe(true);
  });

  test("may have a group for Yandex, which then ignores all others", () => {
    const text = `${rules("Disallow: /api/")}\n\nUser-agent: Yandex\nDisallow: /en/search\nClean-param: ref\n`;
    expect(allows(text, "/api/suggest")).toEqual({ google: false, yandex: true });
    expect(allows(text, "/en/search")).toEqual({ google: true, yandex: false });
  });

  test("lists the sitemaps", () => {
    expect(readRobots(`${rules("Disallow:")}\nSitemap: ${origin}/sitemap.xml`, origin).sitemaps).toEqual([
      `${origin}/sitemap.xml`,
    ]);
  });
});
