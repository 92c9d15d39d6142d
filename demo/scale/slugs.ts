import { slugify } from "../../lib/core/slug";
import { locales, type Texts } from "../../lib/i18n/locale";

const spelled = new Set(["en", "es", "pt-br", "ru", "fr"]);
const known = new Map<string, string>();

/**
 * The slugs of titles that are phrases with commas between, in the order of `locales`: as `slugsFor` makes them, but
 * each phrase is spelled only once a load.
 */
export function slugsOf(titles: Texts): string[] {
  const english = slugOf(titles.en) || "design";
  return locales.map((locale) =>
    locale === "en" || !spelled.has(locale) ? english : slugOf(titles[locale]) || english,
  );
}

const slugOf = (title: string): string => cut(title.split(", ").map(spell).filter(Boolean).join("-"));

function spell(phrase: string): string {
  const slug = known.get(phrase) ?? slugify(phrase);
  known.set(phrase, slug);
  return slug;
}

/** Sixty characters, ended at a word. */
function cut(slug: string): string {
  if (slug.length <= 60) return slug;
  const end = slug.lastIndexOf("-", 60);
  return slug.slice(0, end > 0 ? end : 60);
}
