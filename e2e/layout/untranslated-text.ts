import type { Page } from "@playwright/test";
import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { incoterms } from "@/lib/core/incoterms";
import { currencies } from "@/lib/core/money";
import { allCountries } from "@/lib/i18n/countries";
import { formats } from "@/lib/i18n/format";
import { type Locale, languageNames, locales } from "@/lib/i18n/locale";

/** Lists Latin texts on pages that are not messages: names in the database, the taxonomy, Intl names, trade terms. */
export async function listKnownTexts(locale: Locale): Promise<string[]> {
  const rows = await database.execute<{ word: string }>(sql`
    select names->>${locale} as word from categories union select names->>${locale} from districts
    union select names->>${locale} from attributes union select names->>${locale} from units
    union select number from booths union select names->>${locale} from shops union select names->>'en' from shops
    union select stories->>${locale} from shops union select alt->>${locale} from pictures
    union select title from listing_texts where locale in (${locale}, 'en')
    union select each.value->>${locale} from fairs, unnest(array[names, venues, cities, notes]) each(value)
    union select each.value->>'en' from fairs, unnest(array[names, venues, cities, notes]) each(value)
    union select titles->>${locale} from videos union select sku from listings
    union select each.value->>${locale} from listings, jsonb_each(attributes) each
    union select each.value->>'zh' from listings, jsonb_each(attributes) each
    union select each.value->>'en' from listings, jsonb_each(attributes) each`);
  const { day, language } = formats(locale);
  const dates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 15)));
  const week = Array.from({ length: 7 }, (_, date) => day(new Date(Date.UTC(2026, 0, 1 + date)), "weekdayAlone"));
  return [
    ...week,
    ...rows.flatMap(({ word }) => [word, ...(word?.split(/[,،、;/]\s*/) ?? [])]),
    ...allCountries(locale).map(({ label }) => label),
    ...dates.flatMap((date) => [day(date), day(date, "long")]).map((text) => text.replace(/[\W\d]*\d+[\W\d]*/g, "")),
    ...Object.values(languageNames),
    ...locales.map(language),
    ...currencies,
    ...incoterms,
    ...["Rattledrum", "WhatsApp", "Telegram", "Yiwu", "IPM", "PDF", "MP4", "horse", "zzzqqqxxx"],
  ].filter((word) => /[A-Za-z]{3}/.test(word ?? ""));
}

/** Matches words of `ar-XB`, URLs and email addresses. */
const ignored = /\u202e[A-Za-z]+\u202c|https?:\S+|[\w.+-]+@[\w-]+(?:\.[\w-]+)*/g;
/** Matches item and booth numbers, which contain a digit. */
const numbers = /\b[A-Za-z]*\d\w*/g;

/**
 * Returns the texts of a page in letters that no pseudo-language has, so they do not come from messages/. Texts that
 * end with "…" are shortened names on the map and are ignored.
 */
export async function findUntranslatedTexts(page: Page, own: readonly string[]): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [document.title];
    while (walker.nextNode()) {
      const within = walker.currentNode.parentElement;
      if (within && !within.closest("script, style, noscript, [lang]:not(html)"))
        texts.push(walker.currentNode.nodeValue ?? "");
    }
    for (const name of ["aria-label", "placeholder", "title", "alt"])
      for (const element of document.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name) ?? "");
    return texts;
  });
  const foreign = [...new Set(texts)].map((text) => text.replace(ignored, " "));
  const all = foreign.join("\n");
  const there = own.filter((word) => all.includes(word)).sort((one, other) => other.length - one.length);
  const known = there.map(
    (word) => new RegExp(`(?<![A-Za-z])${word.replace(/[$()*+.?[\]^{|}\\/-]/g, "\\$&")}(?![A-Za-z])`, "g"),
  );
  return foreign.flatMap((text) => {
    const left = known.reduce((rest, word) => rest.replace(word, " "), text).replace(numbers, " ");
    return /[A-Za-z]{3}/.test(left) && !text.endsWith("…") ? [left.trim()] : [];
  });
}
