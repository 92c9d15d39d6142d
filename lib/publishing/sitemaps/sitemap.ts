import { type SQL, sql } from "drizzle-orm";
import { type SitemapKind, sitemapKinds } from "@/db/base/sitemap-kind";
import { isLocale, type Locale } from "@/lib/i18n/locale";

export { type SitemapKind, sitemapKinds };

/** The name of a file: kind and number of its bucket, and its language. */
export type SitemapName = { kind: SitemapKind; locale: Locale; number: number };

/** An address in a sitemap. */
export type Entry = {
  path: string;
  /** The time of its last change, as `instant` formats it; undefined if unknown. */
  changedAt?: string | undefined;
  /** The XML of its pictures or video. */
  media?: string;
};

/** Formats a time of the database to the second, as sitemaps require. */
export const instant = (moment: string | Date): string => `${new Date(moment).toISOString().slice(0, 19)}Z`;

/** The entries of each language's file. */
export type Entries = ReadonlyMap<Locale, readonly Entry[]>;

/** Ids above `afterId` up to and including `untilId`; null is without end. */
export type Range = { afterId: number; untilId: number | null };

/** A range whose addresses share their files; see decision 020. */
export type Bucket = Range & { kind: SitemapKind; number: number };

export const within = (id: SQL, { afterId, untilId }: Range): SQL =>
  untilId === null ? sql`${id} > ${afterId}` : sql`(${id} > ${afterId} and ${id} <= ${untilId})`;

const isKind = (text: string): text is SitemapKind => (sitemapKinds as readonly string[]).includes(text);

/** Parses `listings-pt-br-7.xml.gz` as written by `paths.sitemap`; undefined for any other name. */
export function readSitemapName(file: string): SitemapName | undefined {
  const [, kind = "", locale, digits = ""] = /^([a-z]+)-([a-z-]+)-([1-9]\d{0,5})\.xml\.gz$/.exec(file) ?? [];
  return isKind(kind) && isLocale(locale) ? { kind, locale, number: Number(digits) } : undefined;
}
