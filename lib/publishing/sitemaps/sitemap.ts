import { type SQL, sql } from "drizzle-orm";
import { type SitemapKind, sitemapKinds } from "@/db/base/sitemap-kind";
import { isLocale, type Locale } from "@/lib/i18n/locale";

export { type SitemapKind, sitemapKinds };

/** One file: the part of the market that `kind` and `number` say, in one language. */
export type SitemapName = { kind: SitemapKind; locale: Locale; number: number };

/** An address as a sitemap lists it. */
export type Entry = {
  path: string;
  /** When its content changed, as `instant` writes it; left out where nobody knows. */
  changedAt?: string | undefined;
  /** Its pictures or video, as XML. */
  media?: string;
};

/** A moment of the database, to the second, as sitemaps write it. */
export const instant = (moment: string | Date): string => `${new Date(moment).toISOString().slice(0, 19)}Z`;

/** What each language's file holds. */
export type Entries = ReadonlyMap<Locale, readonly Entry[]>;

/** Ids after `afterId`, up to and with `untilId`; null is without end. */
export type Range = { afterId: number; untilId: number | null };

/** A range whose addresses share their files; see decision 020. */
export type Bucket = Range & { kind: SitemapKind; number: number };

export const within = (id: SQL, { afterId, untilId }: Range): SQL =>
  untilId === null ? sql`${id} > ${afterId}` : sql`(${id} > ${afterId} and ${id} <= ${untilId})`;

const isKind = (text: string): text is SitemapKind => (sitemapKinds as readonly string[]).includes(text);

/** `listings-pt-br-7.xml.gz`, as `paths.sitemap` writes it; undefined for all other names. */
export function readSitemapName(file: string): SitemapName | undefined {
  const [, kind = "", locale, digits = ""] = /^([a-z]+)-([a-z-]+)-([1-9]\d{0,5})\.xml\.gz$/.exec(file) ?? [];
  return isKind(kind) && isLocale(locale) ? { kind, locale, number: Number(digits) } : undefined;
}
