import { describe, expect, test } from "vitest";
import { paths } from "@/lib/http/paths";
import { GET } from "./route";

const category = { id: 101, slug: "plush-toys" };
const [everyone = "", yandex = "", rest = ""] = (await GET().text()).split("\n\n");
const groups = [everyone, yandex];

/** Matches a path as search engines do: from its start, `*` for any characters. */
const isDisallowed = (group: string, path: string) =>
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
    "disallows categories with the parameter “%s” at any position",
    (name) => {
      expect(isDisallowed(group, paths.category("en", category, 1, { [name]: "x" }))).toBe(true);
      expect(isDisallowed(group, paths.category("pt-br", category, 2, { qty: 500, [name]: "x" }))).toBe(true);
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
  ])("allows %s", (path) => {
    expect(isDisallowed(group, path)).toBe(false);
  });

  test("disallows every search", () => {
    expect(isDisallowed(group, paths.search("ur", "horse"))).toBe(true);
  });
});

test("both groups have the same rules", () => {
  const rules = groups.map((group) => group.match(/^Disallow.*$/gm));
  expect(rules[0]).toEqual(rules[1]);
});

test("Clean-param lists for Yandex the parameters that lead to the same page", () => {
  const parameters = /^Clean-param: (.*)$/m.exec(yandex)?.[1]?.split("&") ?? [];
  expect(parameters).toEqual(expect.arrayContaining(["utm_source", "ref", "currency", "variant", "qty"]));
  expect(everyone).not.toContain("Clean-param");
});

test("the sitemap index has the configured origin", () => {
  expect(rest.trim()).toBe("Sitemap: http://localhost:3000/sitemap.xml");
});
