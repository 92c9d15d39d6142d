import { sql } from "drizzle-orm";
import { bigint, customType, timestamp, uuid } from "drizzle-orm/pg-core";
import { uuidv7 } from "../base/uuid";

/** A bigint that grows with time (41 bits of milliseconds, 12 of a sequence), so `id desc` sorts the newest first. */
export const timeOrderedId = () => bigint({ mode: "number" }).primaryKey().default(sql`time_ordered_id()`);

/** An id that cannot be guessed from its neighbours. */
export const privateId = () =>
  uuid()
    .primaryKey()
    .$defaultFn(() => uuidv7());

export const moment = () => timestamp({ withTimezone: true });
export const createdAt = () => moment().notNull().defaultNow();

export const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
export const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });
