import { describe, expect, test } from "vitest";
import { paths } from "@/lib/http/paths";
import { GET } from "./route";

const category = { id: 101, slug: "plush-toys" };
const [everyone = "", yandex = "", rest = ""] = (await GET().text()).split("\n\n");
const groups = [everyone, yandex];

/** As search engines read a rule: from the start, `*` for anything. */
const isClosed = (group: string, path: string) =>
  [...group.matchAll(/^Disallow: (.*)$/gm)].some(([, rule = ""]) =>
    new RegExp(
      `^${rule
        .split("*")
        .map((part) => part.replace(/[.?+$^()|[\]{}\\]/g, "\\$&"))
        .join(".*")}`,
    ).test(path),
  );

describe.each(groups)("robots.txt: %#", (group) => {
  test.each(["min", "max", "moq", "days", "verified", "factory", "speaks", "district", "attr", "sort"])(
    "closes categories with “%s”, wherever it stands",
    (name) => {
      expect(isClosed(group, paths.category("en", category, 1, { [name]: "x" }))).toBe(true);
      expect(isClosed(group, paths.category("pt-br", category, 2, { qty: 500, [name]: "x" }))).toBe(true);
    },
  );

  test.each([
    paths.category("ar", category),
    paths.category("en", category, 3),
    paths.category("en", category, 3, { qty: 500 }),
    `${paths.category("en", category)}?currency=EUR`,
    `${paths.listing("en", category, 500)}&variant=2`,
    paths.home("en"),
    "/sitemap.xml",
  ])("leaves %s open", (path) => {
    expect(isClosed(group, path)).toBe(false);
  });

  test("closes every search", () => {
    expect(isClosed(group, paths.search("ur", "horse"))).toBe(true);
  });
});

test("both groups say the same", () => {
  const rules = groups.map((group) => group.match(/^Disallow.*$/gm));
  expect(rules[0]).toEqual(rules[1]);
});

test("Yandex is told which parameters lead to the same page", () => {
  const told = /^Clean-param: (.*)$/m.exec(yandex)?.[1]?.split("&") ?? [];
  expect(told).toEqual(expect.arrayContaining(["utm_source", "ref", "currency", "variant", "qty"]));
  expect(everyone).not.toContain("Clean-param");
});

test("all are sent to the sitemaps of the site as it is known today", () => {
  expect(rest.trim()).toBe("Sitemap: http://localhost:3000/sitemap.xml");
});
