import { type SQL, sql } from "drizzle-orm";

/** Views of a listing in the last seven whole days, and in the seven before. */
export type RisingViews = { views: number; viewsBefore: number };

/** Views with those per day, oldest first, and the inquiries of the last seven days. */
export type WeeklyViews = RisingViews & { inquiries: number; days: number[] };

/** Thresholds below which a rise is attributed to chance. */
const minViews = 100;
const minRise = 1.5;

/** The condition that the row `h` of listing_heat has at least 100 views and half as many again as the week before. */
export const isHot = sql`h.views >= ${minViews}::int and h.views >= h.views_before * ${minRise}::numeric`;

/** Selects a `Rise` as JSON for a listing in a larger query; null unless it is hot. */
export const hotJson = (listingId: SQL) => sql`(
  select json_build_object('views', h.views, 'viewsBefore', h.views_before) from listing_heat h
  where h.listing_id = ${listingId} and ${isHot})`;
