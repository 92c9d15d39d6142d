import { sql } from "drizzle-orm";

/** What a quantity of a row `l` of shown_listings costs, when it leaves and how it is packed: the columns of a Trade. */
export const tradeColumns = sql`l.tiers, l.lead_times as "leadTimes", l.packing, l.pace`;
