import { slugify } from "../core/slug";
import { type Locale, locales, type SomeTexts } from "../i18n/locale";

/** Languages whose own words stand in the address; Russian letters are transliterated. */
const spelled: readonly Locale[] = ["en", "es", "pt-br", "ru", "fr"];

/**
 * The slug of each language a design has a title in: of its own title where that can be spelled in Latin letters, of
 * the English one for Chinese, Arabic and Urdu, of the category's English name where there is neither.
 */
export function slugsFor(titles: SomeTexts, categoryName: string): SomeTexts {
  const fallback = slugify(titles.en ?? "") || slugify(categoryName) || "design";
  return Object.fromEntries(
    locales.flatMap((locale): [Locale, string][] => {
      const title = titles[locale];
      if (title === undefined) return [];
      return [[locale, (spelled.includes(locale) && slugify(title)) || fallback]];
    }),
  );
}
