import type { IncomingHttpHeaders } from "node:http";
import { isLocale, type Locale } from "@/lib/locale";

/**
 * The language `/` leads to: the one chosen before, else the best the browser asks for, else English. Readers that ask
 * for no language at all, as search engines do, get undefined: they are shown the English page in place.
 */
export function languageFor({ cookie = "", "accept-language": accepted }: IncomingHttpHeaders): Locale | undefined {
  const chosen = /(?:^|;\s*)locale=([a-z-]+)/.exec(cookie)?.[1];
  if (isLocale(chosen)) return chosen;
  if (!accepted) return undefined;
  const wishes = accepted.split(",").map((wish) => {
    const [tag = "", quality] = wish
      .trim()
      .toLowerCase()
      .split(/\s*;\s*q=/);
    return { tag, quality: quality === undefined ? 1 : Number(quality) || 0 };
  });
  for (const { tag } of wishes.filter(({ quality }) => quality > 0).sort((a, b) => b.quality - a.quality)) {
    const language = tag.split("-")[0];
    const found = language === "pt" ? "pt-br" : language;
    if (isLocale(found)) return found;
  }
  return "en";
}
