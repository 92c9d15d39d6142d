import { expect, test } from "vitest";
import { paths } from "@/lib/http/paths";
import { absolute } from "@/lib/http/site";
import { locales } from "@/lib/i18n/locale";
import { GET } from "./route";

const text = await GET().text();

test("llms.txt has the format of llmstxt.org: one title, a summary, then lists of links", () => {
  expect(text).toMatch(/^# Rattledrum\n\n> /);
  expect(text.match(/^# /gm)).toHaveLength(1);
  const links = [...text.matchAll(/^- \[[^\]]+\]\(([^)]+)\)$/gm)].map(([, address]) => address);
  for (const path of [...locales.map(paths.home), paths.sitemapIndex, paths.recent])
    expect(links).toContain(absolute(path));
  expect(text.length).toBeLessThan(3_000);
});

test("llms.txt describes the addresses that `paths` builds", () => {
  const built: Record<string, string> = {
    "/{language}/p/{slug}-{id}": paths.listing("en", { slug: "horse", id: 1 }),
    "/{language}/shop/{handle}": paths.shop("en", { handle: "horse" }),
    "/{language}/c/{slug}-{id}": paths.category("en", { slug: "horse", id: 1 }),
    "/{language}/market/{district}/{floor}f": paths.floor("en", "horse", 1),
    "/{language}/videos/{slug}-{id}": paths.video("en", { slug: "horse", id: 1 }),
  };
  for (const [pattern, path] of Object.entries(built)) {
    expect(text).toContain(`\`${pattern}\``);
    expect(path).toMatch(
      new RegExp(
        `^${pattern
          .replace("{language}", "en")
          .replace(/\{(slug|handle|district)\}/g, "horse")
          .replace(/\{\w+\}/g, "1")}$`,
      ),
    );
  }
});
