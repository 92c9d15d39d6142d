import { sql } from "drizzle-orm";

/** The columns of a Trade: price tiers, lead times, packing and board of a row `l` of shown_listings. */
export const tradeColumns = sql`l.tiers, l.lead_times as "leadTimes", l.packing, l.pace`;
