import { type SQL, sql } from "drizzle-orm";

/**
 * Returns the closed times of a shop as a `tstzmultirange`: the market's holidays and its own, each from the moment it
 * was announced, so that a holiday entered afterwards cannot improve the figures.
 */
export const closedTimes = (shopId: SQL | number): SQL => sql`closed_times(${shopId}::bigint)`;

/**
 * Returns the minutes from inquiry to reply during which the shop was open, the rule of all response figures: the time
 * between the two moments without the part in `closed`, a `tstzmultirange`. Null without a reply.
 */
export const openMinutes = (sentAt: SQL, repliedAt: SQL, closed: SQL): SQL<number | null> =>
  sql`open_minutes(${sentAt}, ${repliedAt}, ${closed})`;
