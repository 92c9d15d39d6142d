import { type SQL, sql } from "drizzle-orm";

/**
 * Median minutes to the first answer of this shop, where a card may praise it: measured from five inquiries on, of which
 * four in five were answered within a day. Null for all others; what they are like stands on the storefront.
 */
export const answersIn = (shopId: SQL): SQL<number | null> => sql`(
  select g.median_first_reply_minutes from shop_figures g
  where g.shop_id = ${shopId} and g.cases >= 5 and g.answered_within_day_share >= 0.8)`;
