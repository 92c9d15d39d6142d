import { describe, expect, test } from "vitest";
import { groupByInitial } from "./group-by-initial";
import type { Locale } from "./locale";

const groupsOf = (locale: Locale, ...names: string[]) =>
  groupByInitial(
    names.map((name) => ({ name })),
    locale,
  ).map(({ letter, items }) => `${letter}: ${items.map(({ name }) => name).join(", ")}`);

describe("names grouped by initial", () => {
  test.each<[Locale, string[], string[]]>([
    ["en", ["Zips", "balls", "Bags"], ["B: Bags, balls", "Z: Zips"]],
    ["fr", ["Étuis", "Zips", "Écharpes", "Eau"], ["E: Eau, Écharpes, Étuis", "Z: Zips"]],
    ["es", ["Ñandutí", "Osos", "Navajas"], ["N: Navajas", "Ñ: Ñandutí", "O: Osos"]],
    ["ru", ["Ёлки", "Ежедневники", "Жилеты"], ["Е: Ежедневники, Ёлки", "Ж: Жилеты"]],
    ["zh", ["毛绒玩具", "包", "LED灯", "雨伞", "帽子"], ["B: 包", "L: LED灯", "M: 毛绒玩具, 帽子", "Y: 雨伞"]],
    ["ar", ["أحزمة", "ألعاب", "بالونات", "إطارات"], ["ا: أحزمة, إطارات, ألعاب", "ب: بالونات"]],
    ["ur", ["پرس", "بیگ", "آئینے"], ["آ: آئینے", "ب: بیگ", "پ: پرس"]],
  ])("are in the order and under the initials of %s", (locale, names, expected) => {
    expect(groupsOf(locale, ...names)).toEqual(expected);
  });

  test("of the whole taxonomy have each initial once, in every language", async () => {
    const { industries } = (await import("@/db/reference/taxonomy.json", { with: { type: "json" } })).default as {
      industries: { categories: { names: Record<Locale, string> }[] }[];
    };
    for (const locale of ["en", "zh", "es", "pt-br", "ru", "ar", "ur", "fr"] as const) {
      const names = industries.flatMap(({ categories }) => categories.map(({ names }) => ({ name: names[locale] })));
      const groups = groupByInitial(names, locale);
      expect(new Set(groups.map(({ letter }) => letter)).size, locale).toBe(groups.length);
      expect(groups.flatMap(({ items }) => items)).toHaveLength(names.length);
    }
  });
});
