import { bigint, index, integer, pgTable, real } from "drizzle-orm/pg-core";
import { moment, tsvector } from "./columns";

/** What search and browse read: derived, without foreign keys, rebuilt by `project_listings(ids)`. */
export const listingSearch = pgTable(
  "listing_search",
  {
    listingId: bigint({ mode: "number" }).primaryKey(),
    shopId: bigint({ mode: "number" }).notNull(),
    categoryId: integer().notNull(),
    industryId: integer().notNull(),
    /** Category and industry ids; filters of later days join them. */
    facets: integer().array().notNull(),
    publishedAt: moment().notNull(),
    score: real().notNull().default(0),
    tsvEn: tsvector().notNull(),
    tsvZh: tsvector().notNull(),
    tsvEs: tsvector().notNull(),
    tsvPtBr: tsvector().notNull(),
    tsvRu: tsvector().notNull(),
    tsvAr: tsvector().notNull(),
    tsvUr: tsvector().notNull(),
    tsvFr: tsvector().notNull(),
  },
  (row) => [
    index("listing_search_words").using(
      "gin",
      row.facets,
      row.tsvEn,
      row.tsvZh,
      row.tsvEs,
      row.tsvPtBr,
      row.tsvRu,
      row.tsvAr,
      row.tsvUr,
      row.tsvFr,
    ),
    index("listing_search_by_category").on(row.categoryId, row.score.desc(), row.listingId.desc()),
    index("listing_search_by_industry").on(row.industryId, row.score.desc(), row.listingId.desc()),
    index("listing_search_by_shop").on(row.shopId, row.listingId.desc()),
    index("listing_search_by_time").on(row.publishedAt.desc(), row.listingId.desc()),
    index("listing_search_by_score").on(row.score.desc(), row.listingId.desc()),
  ],
);
