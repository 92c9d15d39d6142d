import { sql } from "drizzle-orm";
import { bigint, check, index, integer, pgTable, primaryKey, text, uniqueIndex } from "drizzle-orm/pg-core";
import type { Locale } from "../../base/locale";
import type { SitemapKind } from "../../base/sitemap-kind";
import { bytea, createdAt, moment } from "../columns";

/**
 * A range of ids whose addresses share sitemap files. The ranges of a kind adjoin each other. The open range takes new
 * ids and is closed when it is full. See decision 020.
 */
export const sitemapBuckets = pgTable(
  "sitemap_buckets",
  {
    kind: text().$type<SitemapKind>().notNull(),
    number: integer().notNull(),
    /** The exclusive lower bound of its ids. */
    afterId: bigint({ mode: "number" }).notNull(),
    /** The inclusive upper bound of its ids; null while it is open. */
    untilId: bigint({ mode: "number" }),
    /** The origin of the addresses in its files; null until they are first written. */
    origin: text(),
    writtenAt: moment(),
    /** The time at which one of its files last changed. */
    changedAt: moment(),
  },
  (bucket) => [
    primaryKey({ columns: [bucket.kind, bucket.number] }),
    uniqueIndex("sitemap_buckets_open").on(bucket.kind).where(sql`${bucket.untilId} is null`),
    check("sitemap_buckets_kind", sql`${bucket.kind} in ('pages', 'shops', 'listings', 'images', 'videos')`),
    check("sitemap_buckets_range", sql`${bucket.untilId} > ${bucket.afterId} and ${bucket.number} > 0`),
  ],
);

/** A sitemap file in the form that is served. Public. */
export const sitemapFiles = pgTable(
  "sitemap_files",
  {
    kind: text().$type<SitemapKind>().notNull(),
    number: integer().notNull(),
    locale: text().$type<Locale>().notNull(),
    /** The origin of its addresses. */
    origin: text().notNull(),
    urlCount: integer().notNull(),
    /** The time of the newest change among its addresses; null if none is known. */
    newestAt: moment(),
    /** The time at which its bytes last changed. */
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

/** A change since the bucket was last written. Buckets with changes are written again. */
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

/** The queue of addresses to submit to search engines. An address that changes again moves to the end. */
export const indexnowOutbox = pgTable(
  "indexnow_outbox",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    path: text().notNull().unique(),
    createdAt: createdAt(),
  },
  (address) => [check("indexnow_outbox_path", sql`${address.path} like '/%' and length(${address.path}) <= 300`)],
);
