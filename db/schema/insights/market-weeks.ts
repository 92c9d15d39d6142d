import { sql } from "drizzle-orm";
import { check, date, integer, jsonb, pgTable } from "drizzle-orm/pg-core";
import { moment } from "../columns";

/**
 * The figures of the whole market in a week of Yiwu; `week` is its Monday. `measure_market()` writes it once a day from
 * the threads of all shops, without spam and held inquiries. Only operators may see it, which the read checks.
 */
export const marketWeeks = pgTable(
  "market_weeks",
  {
    week: date().primaryKey(),
    inquiries: integer().notNull(),
    /** Inquiries of the week with a first reply, or open for more than a day; the share answered counts only these. */
    due: integer().notNull(),
    answeredWithinDay: integer().notNull(),
    /** The median of the minutes to the first reply in which shops were open; null without replies. */
    medianFirstReplyMinutes: integer(),
    quotes: integer().notNull(),
    deals: integer().notNull(),
    /** Shops that wrote to a buyer, and buyers who wrote to a shop. */
    shops: integer().notNull(),
    buyers: integer().notNull(),
    /** The value of agreed quotes in the smallest unit, by currency. */
    agreed: jsonb().$type<Record<string, number>>().notNull(),
    /** Inquiries by country. */
    countries: jsonb().$type<Record<string, number>>().notNull(),
    /** Searches without result; null for weeks whose searches are no longer stored. */
    searchMisses: integer(),
    measuredAt: moment().notNull().defaultNow(),
  },
  (row) => [
    check("market_weeks_counts", sql`${row.inquiries} >= ${row.due} and ${row.due} >= ${row.answeredWithinDay}`),
  ],
);
