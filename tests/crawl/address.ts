import { isLocale, type Locale } from "@/lib/i18n/locale";

/** Page types, in the order the table names them, each with what follows the language in its address. */
const patterns = {
  home: /^$/,
  industries: /^industries$/,
  categories: /^categories$/,
  category: /^c\/[^/]+$/,
  facet: /^c\/[^/]+\/[^/]+$/,
  listing: /^p\/[^/]+$/,
  shop: /^shop\/[^/]+$/,
  "shop brand": /^shop\/[^/]+\/brand$/,
  "shop designs": /^shop\/[^/]+\/designs$/,
  market: /^market$/,
  district: /^market\/[^/]+$/,
  floor: /^market\/[^/]+\/[^/]+$/,
  new: /^new$/,
  trending: /^trending$/,
  videos: /^videos$/,
  video: /^videos\/[^/]+$/,
  about: /^about$/,
  "open a shop": /^open-a-shop$/,
  sourcing: /^sourcing$/,
  other: /./,
} as const;

export type Kind = keyof typeof patterns;
export const kinds = Object.keys(patterns) as Kind[];

/** Path and query on this origin, without the part after `#`; undefined for what leads elsewhere or is no address. */
export function addressOf(href: string, base: string, origin: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  return url.origin === origin ? url.pathname + url.search : undefined;
}

export function localeOf(address: string): Locale | undefined {
  const first = partsOf(address)[0];
  return isLocale(first) ? first : undefined;
}

export function kindOf(address: string): Kind {
  if (!localeOf(address)) return "other";
  const rest = partsOf(address).slice(1).join("/");
  return kinds.find((kind) => patterns[kind].test(rest)) ?? "other";
}

/** What an address is about: a video's slug is made of its title, so its id alone stands for it. */
export const identityOf = (address: string): string =>
  kindOf(address) === "video" ? address.replace(/\/[^/]*-([0-9a-z]+)$/, "/-$1") : address;

const partsOf = (address: string) => address.split(/[?#]/, 1)[0]?.split("/").filter(Boolean) ?? [];
