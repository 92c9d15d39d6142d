import { slugify } from "../../lib/core/slug";
import { locales, type Texts } from "../../lib/i18n/locale";

/** Languages whose slugs are transcribed from the title; the others use the English slug. */
const transcribed = new Set(["en", "es", "pt-br", "ru", "fr"]);
const slugs = new Map<string, string>();

/**
 * Returns the slugs of titles that are phrases separated by commas, in the order of `locales`. The result equals that
 * of `slugsFor`, but each phrase is transcribed only once per load.
 */
export function slugsOf(titles: Texts): string[] {
  const english = slugOf(titles.en) || "design";
  return locales.map((locale) =>
    locale === "en" || !transcribed.has(locale) ? english : slugOf(titles[locale]) || english,
  );
}

const slugOf = (title: string): string => cut(title.split(", ").map(transcribe).filter(Boolean).join("-"));

function transcribe(phrase: string): string {
  const slug = slugs.get(phrase) ?? slugify(phrase);
  slugs.set(phrase, slug);
  return slug;
}

/** Cuts a slug after the last whole word within sixty characters. */
function cut(slug: string): string {
  if (slug.length <= 60) return slug;
  const end = slug.lastIndexOf("-", 60);
  return slug.slice(0, end > 0 ? end : 60);
}
