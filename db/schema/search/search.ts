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

/** The search row of a listing. The table is derived and has no foreign keys; `project_listings(ids)` writes it. */
export const listingSearch = pgTable(
  "listing_search",
  {
    listingId: bigint({ mode: "number" }).primaryKey(),
    shopId: bigint({ mode: "number" }).notNull(),
    publishedAt: moment().notNull(),
    categoryId: integer().notNull(),
    industryId: integer().notNull(),
    /** The completeness of the listing and the trust in its shop, 0 to 1,000,000. Lists sort by it by default. */
    quality: integer().notNull(),
    /** The unit price of the last tier in fen; 2,147,483,647 for a price on request. */
    priceLow: integer().notNull(),
    /** The quantity of the first tier; 0 for a price on request. */
    moq: integer().notNull(),
    /** The counted tokens of `facets`, and the steps of `moq` and `leadDays`; lib/search/facet-codes.ts decodes them. */
    facetCodes: text().notNull().generatedAlwaysAs(sql`facet_codes(facets, moq, lead_days)`),
    /** The lead times in working days, each from a quantity on. */
    leadFrom: integer().array().notNull(),
    leadDays: integer().array().notNull(),
    /** Tokens of category, filters, quality tier, sample, week and price; lib/search/tokens.ts defines them. */
    facets: integer().array().notNull(),
    /** The unit prices in fen, each from a quantity on. */
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
      // The index includes the category, so that an index-only scan lists a shop's categories.
      index("listing_search_of_shop").on(row.shopId, row.listingId.desc().nullsFirst(), row.categoryId),
    ];
  },
);

/** The popularity of a listing. It is not in the search row, whose update would index all its words again. */
export const listingHeat = pgTable(
  "listing_heat",
  {
    listingId: bigint({ mode: "number" }).primaryKey(),
    categoryId: integer().notNull(),
    industryId: integer().notNull(),
    /** The weighted views and inquiries of the last seven whole days in Yiwu; recent days have more weight. */
    heat: real().notNull(),
    views: integer().notNull(),
    /** The views of the seven days before. */
    viewsBefore: integer().notNull(),
    inquiries: integer().notNull(),
    /** The views of each of the seven days, the oldest first. */
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

/** The attribute values that listings can be filtered by; the id is the token. */
export const facetValues = pgTable(
  "facet_values",
  {
    id: serial().primaryKey(),
    attributeCode: text().notNull(),
    /** The value in lower case, in English or else in its source language. */
    key: text().notNull(),
    names: jsonb().$type<SomeTexts>().notNull(),
  },
  (value) => [
    unique("facet_values_once").on(value.attributeCode, value.key),
    check("facet_values_are_tokens", sql`${value.id} between 1 and 99999`),
    check("facet_values_lengths", sql`length(${value.key}) between 1 and 40 and length(${value.names}::text) <= 4000`),
  ],
);

/** The number of listings with a token in a category, an industry or the market (0); token 0 counts all. */
export const facetCounts = pgTable(
  "facet_counts",
  { categoryId: integer().notNull(), facet: integer().notNull(), count: integer().notNull() },
  (row) => [primaryKey({ columns: [row.categoryId, row.facet] })],
);

/**
 * The attribute values that have a page of their own in a category, such as wooden toys; lib/search/curate-facets.ts
 * writes the table.
 */
export const curatedFacets = pgTable(
  "curated_facets",
  {
    categoryId: integer().notNull(),
    /** The last part of the page's address in all languages: attribute and value. */
    slug: text().notNull(),
    /** The id in `facet_values`. */
    valueId: integer().notNull(),
    count: integer().notNull(),
  },
  (row) => [
    primaryKey({ columns: [row.categoryId, row.slug] }),
    check("curated_facets_count", sql`${row.count} > 0`),
    check("curated_facets_slug_form", sql`${row.slug} ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(${row.slug}) <= 80`),
  ],
);

/** The number of shops that sell in a category, an industry or the market (0). */
export const shopCounts = pgTable("shop_counts", {
  categoryId: integer().primaryKey(),
  count: integer().notNull(),
});

/** The approximate number of listings that contain a frequent word. */
export const wordCounts = pgTable(
  "word_counts",
  { locale: text().$type<Locale>().notNull(), word: text().notNull(), count: integer().notNull() },
  (row) => [primaryKey({ columns: [row.locale, row.word] })],
);

/** The listing before page 21, 41, 61 … of a category. Deep pages continue after it instead of using an offset. */
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

/** The queue of listings whose search rows must be written. */
export const projectionQueue = pgTable("projection_queue", {
  id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
  listingId: bigint({ mode: "number" }).notNull(),
  queuedAt: moment().notNull().default(sql`clock_timestamp()`),
});

/** The state of the search rows: the bounds of their tiers, and when they were reclustered. */
export const searchState = pgTable("search_state", { key: text().primaryKey(), value: jsonb().notNull() });
