import { sql } from "drizzle-orm";
import { bigint, check, foreignKey, index, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { users } from "../accounts/accounts";
import { listings } from "../catalogue/catalogue";
import { createdAt, moment, privateId } from "../columns";
import { ofFile, soundFile } from "../media/attachments";
import { shops } from "../shops/shops";

/** `objected` waits for another lead; the last four have ended. */
export type TransferStatus = "waiting" | "objected" | "done" | "withdrawn" | "undone";
/** The roles before a transfer; null is a person who was no member. */
export type RolesBefore = { userId: string; role: "assistant" | "manager" | "owner" | null }[];

const person = () => uuid().references(() => users.id);

/**
 * A lead transfers a shop to another account, or merges it as a double into another shop, with a document as evidence.
 * The owners have until `effectiveAt` to object. Operators, the shop and the recipient read the row. Tenant table.
 */
export const ownershipTransfers = pgTable(
  "ownership_transfers",
  {
    id: privateId(),
    shopId: bigint({ mode: "number" })
      .notNull()
      .references(() => shops.id),
    /** The recipient; of a merge, an owner of the other shop. */
    toUserId: person().notNull(),
    /** The shop into which this one is merged; null transfers the ownership alone. */
    intoShopId: bigint({ mode: "number" }).references(() => shops.id),
    reason: text().notNull(),
    ...ofFile(),
    status: text().$type<TransferStatus>().notNull().default("waiting"),
    proposedBy: person().notNull(),
    createdAt: createdAt(),
    effectiveAt: moment().notNull(),
    /** The owner who agreed or objected, with the objection. */
    answeredBy: person(),
    objection: text(),
    /** The lead who ended the transfer, or the other lead who decided about the objection. */
    decidedBy: person(),
    doneAt: moment(),
    rolesBefore: jsonb().$type<RolesBefore>(),
    /** The people who joined the other shop by the merge. */
    joined: jsonb().$type<string[]>(),
  },
  (transfer) => [
    uniqueIndex("ownership_transfers_one_open")
      .on(transfer.shopId)
      .where(sql`${transfer.status} in ('waiting', 'objected')`),
    index("ownership_transfers_by_shop").on(transfer.shopId, transfer.createdAt.desc()),
    index("ownership_transfers_due").on(transfer.effectiveAt).where(sql`${transfer.status} = 'waiting'`),
    index("ownership_transfers_into").on(transfer.intoShopId).where(sql`${transfer.intoShopId} is not null`),
    check(
      "ownership_transfers_merge",
      sql`${transfer.intoShopId} <> ${transfer.shopId} and (${transfer.joined} is not null) = (${transfer.intoShopId} is not null and ${transfer.doneAt} is not null)`,
    ),
    check("ownership_transfers_file", soundFile(transfer)),
    check(
      "ownership_transfers_status",
      sql`${transfer.status} in ('waiting', 'objected', 'done', 'withdrawn', 'undone')`,
    ),
    check(
      "ownership_transfers_lengths",
      sql`length(${transfer.reason}) between 10 and 500 and length(${transfer.objection}) between 10 and 500`,
    ),
    check(
      "ownership_transfers_done",
      sql`(${transfer.doneAt} is not null) = (${transfer.status} in ('done', 'undone')) and (${transfer.doneAt} is null) = (${transfer.rolesBefore} is null)`,
    ),
    check(
      "ownership_transfers_two_leads",
      sql`${transfer.objection} is null or ${transfer.status} <> 'done' or ${transfer.decidedBy} <> ${transfer.proposedBy}`,
    ),
  ],
);

/** The draft into which a listing of a merged shop was copied; its public page redirects to the copy. Tenant table. */
export const mergedListings = pgTable(
  "merged_listings",
  {
    listingId: bigint({ mode: "number" }).primaryKey(),
    shopId: bigint({ mode: "number" }).notNull(),
    transferId: uuid()
      .notNull()
      .references(() => ownershipTransfers.id),
    copyShopId: bigint({ mode: "number" }).notNull(),
    copyId: bigint({ mode: "number" }).notNull(),
  },
  (row) => [
    foreignKey({
      columns: [row.shopId, row.listingId],
      foreignColumns: [listings.shopId, listings.id],
      name: "merged_listings_of_listing",
    }).onDelete("cascade"),
    foreignKey({
      columns: [row.copyShopId, row.copyId],
      foreignColumns: [listings.shopId, listings.id],
      name: "merged_listings_copy",
    }).onDelete("cascade"),
    index("merged_listings_by_copy").on(row.copyShopId, row.copyId),
    index("merged_listings_by_shop").on(row.shopId),
  ],
);
