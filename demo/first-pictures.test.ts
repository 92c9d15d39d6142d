import { describe, expect, test } from "vitest";
import { picturesOfIndustry } from "./faces";
import { now } from "./sample-market";
import { listShopsWithDesigns } from "./shops-with-designs";
import { phrases, trades } from "./words";

const shops = listShopsWithDesigns("test", now);
const published = shops.flatMap(({ shop, designs }) =>
  designs.filter(({ status }) => status === "published").map((design) => ({ handle: shop.handle, design })),
);
const kinds = new Map(
  [...new Set(trades.map(({ industry }) => industry.slug))].flatMap((slug) =>
    [...picturesOfIndustry(slug)].flatMap(([kind, pictures]) =>
      pictures.map(({ name, look }) => [name, { kind, look }] as const),
    ),
  ),
);

describe("the designs on sale in the demo market", () => {
  test("are at least 2,400 of at least 220 shops, each with a first picture of its own", () => {
    expect(published.length).toBeGreaterThanOrEqual(2_400);
    expect(new Set(published.map(({ handle }) => handle)).size).toBeGreaterThanOrEqual(220);
    const firsts = published.map(({ design }) => design.pictures[0] ?? "");
    expect(firsts.filter((name, index) => firsts.indexOf(name) !== index)).toEqual([]);
  });

  test("are called what their first picture shows: its kind, and its colour first", () => {
    const disagreeing = published.flatMap(({ design: { make, category, pictures, titles, attributes } }) => {
      if (!make) return [];
      const shown = kinds.get(pictures[0] ?? "");
      const trade = trades.find((each) => each.category === category);
      const noun = trade?.nouns.find(({ names }) => names === make.noun);
      const color = attributes.color?.en ?? attributes.shade?.en;
      const isCalledSo = shown !== undefined && (noun?.kinds ?? []).includes(shown.kind);
      const isColored = color === undefined || color.startsWith(phrases[shown?.look ?? ""]?.en ?? "none");
      return isCalledSo && isColored ? [] : [`${titles.en}: ${color}, ${pictures[0]}`];
    });
    expect(disagreeing).toEqual([]);
  });

  test("show at least three kinds of goods in each category where more than four of them show the same one", () => {
    const crowded = trades.flatMap(({ category }) => {
      const counts = new Map<string, number>();
      for (const { design } of published) {
        const kind = design.category === category && kinds.get(design.pictures[0] ?? "")?.kind;
        if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
      }
      return Math.max(0, ...counts.values()) > 4 && counts.size < 3 ? [`${category.slug}: ${[...counts.keys()]}`] : [];
    });
    expect(crowded).toEqual([]);
  });
});
