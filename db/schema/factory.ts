import { sql } from "drizzle-orm";
import { bigint, check, index, integer, pgTable, smallint, text, unique } from "drizzle-orm/pg-core";
import { moment, timeOrderedId } from "./columns";
import { categories } from "./market";
import { shops } from "./shops";

export type LineState = "running" | "setting_up" | "idle" | "down";

/** What a shop's factory has before it, and the days around making. Tenant table. */
export const factoryBoards = pgTable(
  "factory_boards",
  {
    shopId: bigint({ mode: "number" })
      .primaryKey()
      .references(() => shops.id),
    /** Pieces promised to others and not made yet. */
    backlog: integer().notNull().default(0),
    /** Pieces that lie ready. */
    stock: integer().notNull().default(0),
    setupDays: smallint().notNull().default(1),
    checkDays: smallint().notNull().default(1),
    /** To the port. */
    transferDays: smallint().notNull().default(0),
    /** When somebody last said that it is right. */
    touchedAt: moment().notNull().defaultNow(),
  },
  (board) => [
    check(
      "factory_boards_pieces",
      sql`${board.backlog} between 0 and 100000000 and ${board.stock} between 0 and 100000000`,
    ),
    check(
      "factory_boards_days",
      sql`${board.setupDays} between 0 and 60 and ${board.checkDays} between 0 and 60 and ${board.transferDays} between 0 and 60`,
    ),
  ],
);

/** One production line of a shop, its own or a partner's. Tenant table. */
export const productionLines = pgTable(
  "production_lines",
  {
    id: timeOrderedId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    position: smallint().notNull(),
    ownership: text().$type<"own" | "partner">().notNull().default("own"),
    /** Pieces a working day while it runs. */
    dailyOutput: integer().notNull(),
    state: text().$type<LineState>().notNull().default("running"),
    /** Since when it is in this state. */
    since: moment().notNull().defaultNow(),
    /** What it makes; any goods of the shop without one. */
    categoryId: integer().references(() => categories.id),
  },
  (line) => [
    unique("production_lines_of_shop").on(line.shopId, line.id),
    index("production_lines_in_order").on(line.shopId, line.position),
    check("production_lines_position", sql`${line.position} between 1 and 100`),
    check("production_lines_ownership", sql`${line.ownership} in ('own', 'partner')`),
    check("production_lines_output", sql`${line.dailyOutput} between 1 and 10000000`),
    check("production_lines_state", sql`${line.state} in ('running', 'setting_up', 'idle', 'down')`),
  ],
);
