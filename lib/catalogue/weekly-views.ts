import { type SQL, sql } from "drizzle-orm";

/** How often a design was looked at in the last seven whole days, and in the seven before. */
export type Rise = { views: number; viewsBefore: number };

/** The same, day by day, the oldest first; `inquiries` of the last seven days. */
export type Week = Rise & { inquiries: number; days: number[] };

/** Fewer views than these, or a smaller rise, are chance. */
const fewestViews = 100;
const leastRise = 1.5;

/** Whether many more people looked at what the row `h` of listing_heat tells of than before. */
export const isHot = sql`h.views >= ${fewestViews}::int and h.views >= h.views_before * ${leastRise}::numeric`;

/** A `Rise` as JSON for a listing in a larger query; null unless it is hot. */
export const hotJson = (listingId: SQL) => sql`(
  select json_build_object('views', h.views, 'viewsBefore', h.views_before) from listing_heat h
  where h.listing_id = ${listingId} and ${isHot})`;
