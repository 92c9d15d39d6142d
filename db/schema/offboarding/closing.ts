import { sql } from "drizzle-orm";
import { bigint, check, index, integer, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { users } from "../accounts/accounts";
import { createdAt, moment, privateId } from "../columns";
import { shops } from "../shops/shops";

/** An owner's offer of the shop to another member, deleted once it is answered. Tenant table. */
export const ownershipOffers = pgTable(
  "ownership_offers",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .unique("ownership_offers_shop_id_unique")
      .references(() => shops.id),
    toUserId: uuid()
      .notNull()
      .references(() => users.id),
    offeredBy: uuid()
      .notNull()
      .references(() => users.id),
    createdAt: createdAt(),
    expiresAt: moment().notNull(),
  },
  (offer) => [
    index("ownership_offers_by_person").on(offer.toUserId),
    check("ownership_offers_to_another", sql`${offer.toUserId} <> ${offer.offeredBy}`),
  ],
);

/** All data of a shop as one file that an owner requests and that expires after a week. Tenant table. */
export const shopArchives = pgTable(
  "shop_archives",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    status: text().$type<"making" | "ready" | "failed">().notNull().default("making"),
    /** The pictures that are packed so far, and all of them. */
    done: integer().notNull().default(0),
    total: integer().notNull().default(0),
    bytes: bigint({ mode: "number" }),
    createdAt: createdAt(),
    readyAt: moment(),
    expiresAt: moment().notNull(),
  },
  (archive) => [
    unique("shop_archives_of_shop").on(archive.shopId, archive.id),
    index("shop_archives_by_shop").on(archive.shopId, archive.createdAt.desc().nullsFirst()),
    check("shop_archives_status", sql`${archive.status} in ('making', 'ready', 'failed')`),
    check("shop_archives_counts", sql`${archive.done} between 0 and ${archive.total}`),
    check("shop_archives_ready_when", sql`(${archive.status} = 'ready') = (${archive.bytes} is not null)`),
  ],
);
