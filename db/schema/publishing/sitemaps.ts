import { sql } from "drizzle-orm";
import { bigint, check, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { Locale } from "../../base/locale";
import type { SitemapKind } from "../../base/sitemap-kind";
import { bytea, createdAt, moment } from "../columns";

/**
 * A range of ids whose addresses share their files. Ranges touch each other; the one that is open takes what is new,
 * and is closed when it is full. See decision 020.
 */
export const sitemapBuckets = pgTable(
  "sitemap_buckets",
  {
    kind: text().$type<SitemapKind>().notNull(),
    number: integer().notNull(),
    /** It holds the ids after this one, */
    afterId: bigint({ mode: "number" }).notNull(),
    /** up to and with this one; null while it is open. */
    untilId: bigint({ mode: "number" }),
    /** The site its addresses were last written for; null before the first time. */
    origin: text(),
    writtenAt: moment(),
    /** When one of its files last became another. */
    changedAt: moment(),
  },
  (bucket) => [
    primaryKey({ columns: [bucket.kind, bucket.number] }),
    uniqueIndex("sitemap_buckets_open").on(bucket.kind).where(sql`${bucket.untilId} is null`),
    check("sitemap_buckets_kind", sql`${bucket.kind} in ('pages', 'shops', 'listings', 'images', 'videos')`),
    check("sitemap_buckets_range", sql`${bucket.untilId} > ${bucket.afterId} and ${bucket.number} > 0`),
  ],
);

/** A sitemap as it goes out. Public. */
export const sitemapFiles = pgTable(
  "sitemap_files",
  {
    kind: text().$type<SitemapKind>().notNull(),
    number: integer().notNull(),
    locale: text().$type<Locale>().notNull(),
    /** The site it was written for. */
    origin: text().notNull(),
    urlCount: integer().notNull(),
    /** When the newest of what it lists changed; null when that is not known of any. */
    newestAt: moment(),
    /** When its bytes last became others. */
    changedAt: moment().notNull().defaultNow(),
    /** SHA-256 of its bytes. */
    digest: text().notNull(),
    gzip: bytea().notNull(),
  },
  (file) => [
    primaryKey({ columns: [file.kind, file.number, file.locale] }),
    check("sitemap_files_kind", sql`${file.kind} in ('pages', 'shops', 'listings', 'images', 'videos')`),
    check("sitemap_files_url_count", sql`${file.urlCount} between 1 and 50000`),
  ],
);

/** A change since its bucket was last written; a bucket with changes is rewritten. */
export const sitemapChanges = pgTable(
  "sitemap_changes",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    kind: text().$type<SitemapKind>().notNull(),
    itemId: bigint({ mode: "number" }).notNull(),
  },
  (change) => [
    check("sitemap_changes_kind", sql`${change.kind} in ('pages', 'shops', 'listings', 'images', 'videos')`),
    index("sitemap_changes_by_item").on(change.kind, change.itemId),
  ],
);

/** Addresses to submit to search engines, each once; one that changes again moves to the end. */
export const indexnowOutbox = pgTable(
  "indexnow_outbox",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    path: text().notNull().unique(),
    createdAt: createdAt(),
  },
  (address) => [check("indexnow_outbox_path", sql`${address.path} like '/%' and length(${address.path}) <= 300`)],
);
