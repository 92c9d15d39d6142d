import { sql } from "drizzle-orm";
import { check, date, index, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import type { SomeTexts } from "../../base/locale";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";

/** A public holiday of China, or days on which the market itself is closed. */
export type MarketHolidayKind = "public" | "closed";

/**
 * The calendar of the market: days on which its shops neither make goods nor answer. Everyone may read it. A holiday
 * that was entered by mistake is withdrawn and never deleted.
 */
export const marketHolidays = pgTable(
  "market_holidays",
  {
    id: privateId(),
    kind: text().$type<MarketHolidayKind>().notNull(),
    /** Days in Yiwu, both included. */
    firstDay: date().notNull(),
    lastDay: date().notNull(),
    /** English and Chinese are required; other languages fall back to English. */
    names: jsonb().$type<SomeTexts>().notNull(),
    /** Null for the holidays with which a market starts. */
    createdBy: uuid().references(() => users.id),
    createdAt: createdAt(),
    withdrawnBy: uuid().references(() => users.id),
    withdrawnAt: moment(),
  },
  (row) => [
    index("market_holidays_by_day").on(row.lastDay).where(sql`${row.withdrawnAt} is null`),
    check("market_holidays_kind", sql`${row.kind} in ('public', 'closed')`),
    check("market_holidays_span", sql`${row.lastDay} between ${row.firstDay} and ${row.firstDay} + 60`),
    check("market_holidays_lengths", sql`length(${row.names}::text) <= 4000`),
    check("market_holidays_withdrawn", sql`(${row.withdrawnAt} is null) = (${row.withdrawnBy} is null)`),
  ],
);
