import { bigint, integer, numeric, pgTable } from "drizzle-orm/pg-core";
import { moment } from "../columns";
import { shops } from "./shops";

/** The response figures of a shop, which a job measures from the threads of 90 days. */
export const shopFigures = pgTable("shop_figures", {
  shopId: bigint({ mode: "number" })
    .primaryKey()
    .references(() => shops.id),
  /** The number of inquiries without spam. Pages show the figures from 5 inquiries on. */
  cases: integer().notNull(),
  answeredWithinDayShare: numeric({ precision: 4, scale: 3, mode: "number" }).notNull(),
  medianFirstReplyMinutes: integer(),
  measuredAt: moment().notNull().defaultNow(),
});
