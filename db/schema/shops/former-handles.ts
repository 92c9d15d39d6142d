import { bigint, pgTable, text } from "drizzle-orm/pg-core";
import { createdAt } from "../columns";
import { shops } from "./shops";

/** Former handles of shops, which redirect to the current one. */
export const formerHandles = pgTable("former_handles", {
  handle: text().primaryKey(),
  shopId: bigint({ mode: "number" })
    .notNull()
    .references(() => shops.id),
  createdAt: createdAt(),
});
