import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { paths } from "@/lib/http/paths";
import { locales } from "@/lib/i18n/locale";
import { words } from "@/lib/i18n/messages";
import { findCategoryName } from "@/lib/i18n/taxonomy-names";
import { SearchMissFilters } from "./search-miss-filters";
import { searchMissSheet } from "./search-miss-sheet";
import { SearchMissTable } from "./search-miss-table";

const industry = findCategoryName("en", 1)?.name ?? "";
const misses = [
  { locale: "es", words: "poncho <lluvia>", kind: "nothing", count: 1248, categoryId: 1 },
  { locale: "zh", words: "雨披", kind: "partly", count: 1, categoryId: null },
] as const;

describe("the operators' table", () => {
  const html = renderToStaticMarkup(<SearchMissTable locale="en" misses={[...misses]} />);

  test("shows words, language, result, category and visitors", () => {
    const rows = html.split("<tr").slice(2);
    for (const text of ["poncho &lt;lluvia&gt;", "Spanish", "Nothing found", industry, "1,248"])
      expect(rows[0]).toContain(text);
    for (const text of ["雨披", "Chinese", "Found without some of the words", ">1<"]) expect(rows[1]).toContain(text);
  });

  test("links each miss to its search in its language", () => {
    expect(html).toContain(`href="${paths.search("zh", "雨披")}"`);
    expect(html).toContain('<bdi lang="es">');
  });

  test("has the same columns and rows as the exported sheet", () => {
    const [head, ...rows] = searchMissSheet(misses, "en");
    expect(head).toHaveLength(5);
    for (const name of head ?? []) expect(html).toContain(`>${name}</th>`);
    expect(rows).toEqual([
      ["poncho <lluvia>", "Spanish", "Nothing found", industry, "1248"],
      ["雨披", "Chinese", "Found without some of the words", "", "1"],
    ]);
  });
});

test("the filters mark the chosen period and language and keep the other choice", () => {
  const html = renderToStaticMarkup(<SearchMissFilters locale="en" query={{ days: 30, language: "es" }} />);
  expect(html.match(/aria-current="page"/g)).toHaveLength(2);
  expect(html).toContain('href="/en/operator/searches?days=7&amp;language=es"');
  expect(html).toContain('href="/en/operator/searches?days=30"');
});

test.each(locales)("the table renders in %s", (locale) => {
  const html = renderToStaticMarkup(<SearchMissTable locale={locale} misses={[...misses]} />);
  expect(html).toContain(words(locale)("search.misses.kind.nothing"));
});
