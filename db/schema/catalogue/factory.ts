import { sql } from "drizzle-orm";
import {
  bigint,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { BoardChange, BoardState, LineState, Pace } from "../../base/production-board";
import { users } from "../accounts/accounts";
import { createdAt, moment, timeOrderedId } from "../columns";
import { categories } from "../market/market";
import { shops } from "../shops/shops";

/** The backlog and stock of a shop's factory, and the days before and after production. Tenant table. */
export const factoryBoards = pgTable(
  "factory_boards",
  {
    shopId: bigint({ mode: "number" })
      .primaryKey()
      .references(() => shops.id),
    /** The pieces of accepted orders that are not produced yet. */
    backlog: integer().notNull().default(0),
    /** The pieces that are in stock. */
    stock: integer().notNull().default(0),
    setupDays: smallint().notNull().default(1),
    checkDays: smallint().notNull().default(1),
    /** The days of transport to the port. */
    transferDays: smallint().notNull().default(0),
    /** The days off besides Sundays and the Spring Festival. */
    closedDays: date().array().notNull().default(sql`'{}'`),
    /** The time at which a member last confirmed the board. */
    touchedAt: moment().notNull().defaultNow(),
    /** The time until which its pages show that it is busy and when `busyQuantity` pieces would leave. */
    busyUntil: moment(),
    busyQuantity: integer(),
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
    check("factory_boards_closed_days", sql`cardinality(${board.closedDays}) <= 100`),
    check(
      "factory_boards_busy",
      sql`num_nulls(${board.busyUntil}, ${board.busyQuantity}) in (0, 2) and ${board.busyQuantity} between 1 and 100000000`,
    ),
  ],
);

/** A production line of a shop, its own or a partner's. Tenant table. */
export const productionLines = pgTable(
  "production_lines",
  {
    id: timeOrderedId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    position: smallint().notNull(),
    /** The name that the shop gave it; empty if the line only has a number. */
    name: text().notNull().default(""),
    /** The number of its factory: 0 is the factory on the shop's page, other numbers are sites of the board. */
    site: smallint().notNull().default(0),
    ownership: text().$type<"own" | "partner">().notNull().default("own"),
    /** Pieces per working day while it runs. */
    dailyOutput: integer().notNull(),
    state: text().$type<LineState>().notNull().default("running"),
    /** The time at which its state began. */
    since: moment().notNull().defaultNow(),
    /** The category that it produces; null if it produces all goods of the shop. */
    categoryId: integer().references(() => categories.id),
  },
  (line) => [
    unique("production_lines_of_shop").on(line.shopId, line.id),
    index("production_lines_in_order").on(line.shopId, line.position),
    check("production_lines_place", sql`length(${line.name}) <= 40 and ${line.site} between 0 and 9`),
    check("production_lines_position", sql`${line.position} between 1 and 100`),
    check("production_lines_ownership", sql`${line.ownership} in ('own', 'partner')`),
    check("production_lines_output", sql`${line.dailyOutput} between 1 and 10000000`),
    check("production_lines_state", sql`${line.state} in ('running', 'setting_up', 'idle', 'down')`),
  ],
);

/** A further factory of a shop, besides the one on its page. Tenant table. */
export const factorySites = pgTable(
  "factory_sites",
  {
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    /** The number, 1 to 9, by which lines refer to it. */
    position: smallint().notNull(),
    city: text().notNull(),
    squareMetres: integer(),
    staff: integer(),
  },
  (site) => [
    primaryKey({ columns: [site.shopId, site.position] }),
    check("factory_sites_position", sql`${site.position} between 1 and 9`),
    check(
      "factory_sites_limits",
      sql`length(${site.city}) between 1 and 80 and ${site.squareMetres} between 1 and 10000000 and ${site.staff} between 1 and 1000000`,
    ),
  ],
);

/** A change of the board with its author, its time and the board before it, for undoing. Tenant table. */
export const boardChanges = pgTable(
  "board_changes",
  {
    id: timeOrderedId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    userId: uuid().references(() => users.id),
    createdAt: createdAt(),
    changes: jsonb().$type<BoardChange[]>().notNull(),
    /** The board before the change; null for the first change and for changes that cannot be undone. */
    before: jsonb().$type<BoardState>(),
  },
  (change) => [
    index("board_changes_newest").on(change.shopId, change.id.desc().nullsFirst()),
    check(
      "board_changes_lengths",
      sql`length(${change.changes}::text) <= 20000 and length(${change.before}::text) <= 40000`,
    ),
  ],
);

/** The public part of a board. The table is derived: `writePromiseRow` writes it, `refreshLeadTimes` updates it. */
export const shopPromises = pgTable(
  "shop_promises",
  {
    shopId: bigint({ mode: "number" })
      .primaryKey()
      .references(() => shops.id),
    /** A `Pace` without its output, and the output by category; category "0" is all goods of the shop. */
    board: jsonb().$type<Omit<Pace, "dailyOutput"> & { outputs: Record<string, number> }>().notNull(),
    /** The lead times by category: working days from a quantity on. */
    steps: jsonb().$type<Record<string, { from: number[]; days: number[] }>>().notNull(),
    boardValidUntil: moment().notNull(),
    busyUntil: moment(),
    busyQuantity: integer(),
    /** Whether search rows and cards contain the lead times of the board instead of those of the listings. */
    leadTimesFrom: text().$type<"board" | "listing">().notNull(),
  },
  (promise) => [
    index("shop_promises_due").on(promise.boardValidUntil),
    check("shop_promises_lead_times_from", sql`${promise.leadTimesFrom} in ('board', 'listing')`),
    check(
      "shop_promises_lengths",
      sql`length(${promise.board}::text) <= 20000 and length(${promise.steps}::text) <= 1000000`,
    ),
  ],
);
