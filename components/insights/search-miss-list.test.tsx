import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { locales } from "@/lib/i18n/locale";
import { findCategoryName } from "@/lib/i18n/taxonomy-names";
import { SearchMissList } from "./search-miss-list";

const misses = [{ locale: "en", words: "rain poncho", count: 48, categoryId: 1 } as const];

test("a shop reads how many visitors searched for words it has no listing of, with language and category", () => {
  const html = renderToStaticMarkup(<SearchMissList locale="en" misses={misses.slice()} />);
  expect(html).toContain("48 visitors looked for “\u2068rain poncho\u2069”; you have none");
  expect(html).toContain(`English · ${findCategoryName("en", 1)?.name}`);
});

test("each miss links to a new listing with its words, language and category", () => {
  const html = renderToStaticMarkup(<SearchMissList locale="zh" misses={misses.slice()} />);
  expect(html).toContain('href="/zh/workspace/listings/new?title=rain+poncho&amp;in=en&amp;category=1"');
});

test.each(locales)("the list names words and count in %s", (locale) => {
  const html = renderToStaticMarkup(<SearchMissList locale={locale} misses={misses.slice()} />);
  expect(html).toMatch(/48|٤٨|۴۸/);
  expect(html).toContain("\u2068rain poncho\u2069");
});
