import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  real,
  serial,
  smallint,
  text,
  unique,
} from "drizzle-orm/pg-core";
import type { Locale, SomeTexts } from "../../base/locale";
import { moment, tsvector } from "../columns";

/** The rows that search and browse read: derived, without foreign keys, written by `project_listings(ids)`. */
export const listingSearch = pgTable(
  "listing_search",
  {
    listingId: bigint({ mode: "number" }).primaryKey(),
    shopId: bigint({ mode: "number" }).notNull(),
    publishedAt: moment().notNull(),
    categoryId: integer().notNull(),
    industryId: integer().notNull(),
    /** 0 to 1,000,000: how complete the listing is and how trusted its shop. Lists are in this order by default. */
    quality: integer().notNull(),
    /** Fen a unit at the last tier; 2,147,483,647 for a price on request. */
    priceLow: integer().notNull(),
    /** Pieces of the first tier; 0 for a price on request. */
    moq: integer().notNull(),
    /** The counted tokens of `facets`, and the steps of `moq` and `leadDays`; lib/search/facet-codes.ts decodes them. */
    facetCodes: text().notNull().generatedAlwaysAs(sql`facet_codes(facets, moq, lead_days)`),
    /** The lead time in working days from each of these quantities on. */
    leadFrom: integer().array().notNull(),
    leadDays: integer().array().notNull(),
    /** Tokens of category, filters, quality tier, sample, week and price; lib/search/tokens.ts defines them. */
    facets: integer().array().notNull(),
    /** The price in fen a unit from each of these quantities on. */
    tierFrom: integer().array().notNull(),
    tierPrice: integer().array().notNull(),
    tsvEn: tsvector().notNull(),
    tsvZh: tsvector().notNull(),
    tsvEs: tsvector().notNull(),
    tsvPtBr: tsvector().notNull(),
    tsvRu: tsvector().notNull(),
    tsvAr: tsvector().notNull(),
    tsvUr: tsvector().notNull(),
    tsvFr: tsvector().notNull(),
  },
  (row) => {
    const best = () => [row.quality.desc().nullsFirst(), row.listingId.desc().nullsFirst()] as const;
    const newest = () => [row.publishedAt.desc().nullsFirst(), row.listingId.desc().nullsFirst()] as const;
    const cheapest = () => [row.priceLow, row.listingId.desc().nullsFirst()] as const;
    const tsvs = [row.tsvEn, row.tsvZh, row.tsvEs, row.tsvPtBr, row.tsvRu, row.tsvAr, row.tsvUr, row.tsvFr] as const;
    const words = (name: string) =>
      index(name)
        .using("gin", row.facets, ...tsvs)
        .with({ fastupdate: true });
    return [
      words("listing_search_words"),
      words("listing_search_words_of_sample_1").where(sql`${row.facets} @> '{910001}'::int[]`),
      words("listing_search_words_of_sample_2").where(sql`${row.facets} @> '{910002}'::int[]`),
      words("listing_search_words_of_sample_3").where(sql`${row.facets} @> '{910003}'::int[]`),
      words("listing_search_words_of_sample_4").where(sql`${row.facets} @> '{910004}'::int[]`),
      words("listing_search_words_of_sample_5").where(sql`${row.facets} @> '{910005}'::int[]`),
      index("listing_search_best").on(...best()),
      index("listing_search_best_of_industry").on(row.industryId, ...best()),
      index("listing_search_best_of_category").on(row.categoryId, ...best()),
      index("listing_search_newest").on(...newest()),
      index("listing_search_newest_of_industry").on(row.industryId, ...newest()),
      index("listing_search_newest_of_category").on(row.categoryId, ...newest()),
      index("listing_search_cheapest").on(...cheapest()),
      index("listing_search_cheapest_of_industry").on(row.industryId, ...cheapest()),
      index("listing_search_cheapest_of_category").on(row.categoryId, ...cheapest()),
      // The category makes an index-only scan enough to list a shop's kinds of goods.
      index("listing_search_of_shop").on(row.shopId, row.listingId.desc().nullsFirst(), row.categoryId),
    ];
  },
);

/** The popularity of a listing. It is not in the search row, because an update there rewrites all its words. */
export const listingHeat = pgTable(
  "listing_heat",
  {
    listingId: bigint({ mode: "number" }).primaryKey(),
    categoryId: integer().notNull(),
    industryId: integer().notNull(),
    /** Views and inquiries of the last seven whole days in Yiwu, the latest counting most. */
    heat: real().notNull(),
    views: integer().notNull(),
    /** Views of the seven days before. */
    viewsBefore: integer().notNull(),
    inquiries: integer().notNull(),
    /** Views of each of the seven days, the oldest first. */
    days: integer().array().notNull().default([0, 0, 0, 0, 0, 0, 0]),
  },
  (row) => [
    index("listing_heat_hottest").on(row.heat.desc().nullsFirst(), row.listingId.desc().nullsFirst()),
    index("listing_heat_of_industry").on(
      row.industryId,
      row.heat.desc().nullsFirst(),
      row.listingId.desc().nullsFirst(),
    ),
    index("listing_heat_of_category").on(
      row.categoryId,
      row.heat.desc().nullsFirst(),
      row.listingId.desc().nullsFirst(),
    ),
  ],
);

/** Values of attributes that designs can be filtered by; the id is their token. */
export const facetValues = pgTable(
  "facet_values",
  {
    id: serial().primaryKey(),
    attributeCode: text().notNull(),
    /** The English value, else the one it was written in, in lower case. */
    key: text().notNull(),
    names: jsonb().$type<SomeTexts>().notNull(),
  },
  (value) => [
    unique("facet_values_once").on(value.attributeCode, value.key),
    check("facet_values_are_tokens", sql`${value.id} between 1 and 99999`),
    check("facet_values_lengths", sql`length(${value.key}) between 1 and 40 and length(${value.names}::text) <= 4000`),
  ],
);

/** How many designs of a category, an industry or the whole market (0) carry a token; token 0 counts all of them. */
export const facetCounts = pgTable(
  "facet_counts",
  { categoryId: integer().notNull(), facet: integer().notNull(), count: integer().notNull() },
  (row) => [primaryKey({ columns: [row.categoryId, row.facet] })],
);

/**
 * Values that have a page of their own in a category, such as its designs of wood; written by
 * lib/search/curate-facets.ts.
 */
export const curatedFacets = pgTable(
  "curated_facets",
  {
    categoryId: integer().notNull(),
    /** The last part of the page's address in all languages: attribute and value. */
    slug: text().notNull(),
    /** Of `facet_values`. */
    valueId: integer().notNull(),
    count: integer().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.categoryId, row.slug] }),
    check("curated_facets_count", sql`${row.count} > 0`),
    check("curated_facets_slug_form", sql`${row.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(${row.slug}) <= 80`),
  ],
);

/** How many shops sell in a category, an industry or the whole market (0). */
export const shopCounts = pgTable("shop_counts", {
  categoryId: integer().primaryKey(),
  count: integer().notNull(),
});

/** Roughly in how many designs a frequent word stands. */
export const wordCounts = pgTable(
  "word_counts",
  { locale: text().$type<Locale>().notNull(), word: text().notNull(), count: integer().notNull() },
  (row) => [primaryKey({ columns: [row.locale, row.word] })],
);

/** Where page 21, 41, 61 … of a category begins: after this design. Deep pages start there instead of counting on. */
export const categoryPageStarts = pgTable(
  "category_page_starts",
  {
    categoryId: integer().notNull(),
    page: smallint().notNull(),
    quality: integer().notNull(),
    listingId: bigint({ mode: "number" }).notNull(),
  },
  (row) => [primaryKey({ columns: [row.categoryId, row.page] })],
);

/** Listings whose search rows are to be written. */
export const projectionQueue = pgTable("projection_queue", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  listingId: bigint({ mode: "number" }).notNull(),
  queuedAt: moment().notNull().default(sql`clock_timestamp()`),
});

/** The state of the search rows: the bounds of their tiers, and when they were reclustered. */
export const searchState = pgTable("search_state", { key: text().primaryKey(), value: jsonb().notNull() });
