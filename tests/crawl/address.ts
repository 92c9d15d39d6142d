import { isLocale, type Locale } from "@/lib/i18n/locale";

/** Page types in the order of the table, each with a pattern of the part of its address after the language. */
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
  fairs: /^fairs$/,
  fair: /^fairs\/[^/]+$/,
  about: /^about$/,
  help: /^(help|checks|contact|terms|privacy)$/,
  "open a shop": /^open-a-shop$/,
  sourcing: /^sourcing$/,
  other: /./,
} as const;

export type Kind = keyof typeof patterns;
export const kinds = Object.keys(patterns) as Kind[];

/** Returns path and query on this origin, without the fragment; undefined for other origins and invalid addresses. */
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

/** Returns the identity of an address: a video is identified by its id, since its slug comes from its title. */
export const identityOf = (address: string): string =>
  kindOf(address) === "video" ? address.replace(/\/[^/]*-([0-9a-z]+)$/, "/-$1") : address;

const partsOf = (address: string) => address.split(/[?#]/, 1)[0]?.split("/").filter(Boolean) ?? [];
