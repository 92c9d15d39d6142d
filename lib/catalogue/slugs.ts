import { slugify } from "../core/slug";
import { type Locale, locales, type SomeTexts } from "../i18n/locale";

/** Languages with a slug of their own title; Russian letters are transliterated. */
const withOwnSlug: readonly Locale[] = ["en", "es", "pt-br", "ru", "fr"];

/**
 * Returns the slug of each language with a title: of its own title if it can be transliterated, of the English one for
 * Chinese, Arabic and Urdu, of the category's English name without either.
 */
export function slugsFor(titles: SomeTexts, categoryName: string): SomeTexts {
  const fallback = slugify(titles.en ?? "") || slugify(categoryName) || "design";
  return Object.fromEntries(
    locales.flatMap((locale): [Locale, string][] => {
      const title = titles[locale];
      if (title === undefined) return [];
      return [[locale, (withOwnSlug.includes(locale) && slugify(title)) || fallback]];
    }),
  );
}
