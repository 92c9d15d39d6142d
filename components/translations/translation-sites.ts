import type { Locale } from "@/lib/i18n/locale";

export type TranslationSite = { service: "google" | "Yandex" | "DeepL"; href: string };

/** Characters of a text in an address, percent-encoded; the sites refuse longer addresses. */
const maxEncoded = 6_000;

/** Codes of the sites that differ from the first two letters of the locale. */
const google: Partial<Record<Locale, string>> = { zh: "zh-CN" };
const deepl: Partial<Record<Locale, string>> = { "pt-br": "pt-br", zh: "zh" };
/** DeepL does not translate Urdu. */
const isInDeepl = (locale: Locale) => locale !== "ur";

const codeOf = (locale: Locale) => locale.slice(0, 2);

/**
 * Returns addresses at which the reader may open a text in a translation site, which then receives it. `isWhole` is
 * false if the text is too long for an address, so that only its beginning is sent.
 */
export function listTranslationSites(
  text: string,
  from: Locale,
  to: Locale,
): { sites: TranslationSite[]; isWhole: boolean } {
  const { sent, isWhole } = beginningOf(text);
  const sites: TranslationSite[] = [
    {
      service: "google",
      href: `https://translate.google.com/?sl=${google[from] ?? codeOf(from)}&tl=${google[to] ?? codeOf(to)}&op=translate&text=${sent}`,
    },
    {
      service: "Yandex",
      href: `https://translate.yandex.com/?source_lang=${codeOf(from)}&target_lang=${codeOf(to)}&text=${sent}`,
    },
  ];
  if (isInDeepl(from) && isInDeepl(to))
    sites.push({
      service: "DeepL",
      href: `https://www.deepl.com/translator#${codeOf(from)}/${deepl[to] ?? codeOf(to)}/${sent.replaceAll("%2F", "%5C%2F")}`,
    });
  return { sites, isWhole };
}

function beginningOf(text: string): { sent: string; isWhole: boolean } {
  const sent = encodeURIComponent(text);
  if (sent.length <= maxEncoded) return { sent, isWhole: true };
  const characters = [...text];
  let length = characters.length;
  let beginning = sent;
  while (beginning.length > maxEncoded) {
    length = Math.floor((length * maxEncoded) / beginning.length);
    beginning = encodeURIComponent(characters.slice(0, length).join(""));
  }
  return { sent: beginning, isWhole: false };
}
