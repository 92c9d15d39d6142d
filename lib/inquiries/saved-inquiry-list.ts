import { desc, eq, sql } from "drizzle-orm";
import { intArray } from "@/db/base/int-array";
import { asPerson, type Db, database, type Tx } from "@/db/client";
import { inquiryListLines, users } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow } from "../core/errors";
import type { ListLine } from "./inquiry-list";

/** Returns the inquiry list that is saved with the account, newest first. */
export async function findSavedList(actor: Actor, db: Db = database): Promise<ListLine[]> {
  allow(actor.kind === "user");
  return asPerson(actor.userId, (tx) => readSavedList(actor.userId, tx), db);
}

/**
 * Changes the inquiry list that is saved with the account. A row lock serializes changes, so that two browsers lose
 * nothing. Listings that are not public are left out. @returns the changed list
 */
export async function changeSavedList(
  actor: Actor,
  edit: (lines: ListLine[]) => ListLine[],
  db: Db = database,
): Promise<ListLine[]> {
  allow(actor.kind === "user");
  const { userId } = actor;
  return asPerson(
    userId,
    async (tx) => {
      await tx.select({ id: users.id }).from(users).where(eq(users.id, userId)).for("no key update");
      const lines = edit(await readSavedList(userId, tx));
      await tx.delete(inquiryListLines).where(eq(inquiryListLines.userId, userId));
      const [ids, quantities] = [lines.map((line) => line.listingId), lines.map((line) => line.quantity)];
      await tx.execute(sql`
        insert into inquiry_list_lines (user_id, listing_id, quantity, added_at)
        select ${userId}, l.id, n.quantity, now() - n.place * interval '1 ms'
        from unnest(${intArray(ids)}::bigint[], ${intArray(quantities)}::integer[])
          with ordinality n(listing_id, quantity, place)
        join listings l on l.id = n.listing_id and l.status in ('published', 'paused', 'discontinued')`);
      return readSavedList(userId, tx);
    },
    db,
  );
}

const readSavedList = (userId: string, tx: Tx): Promise<ListLine[]> =>
  tx
    .select({ listingId: inquiryListLines.listingId, quantity: inquiryListLines.quantity })
    .from(inquiryListLines)
    .where(eq(inquiryListLines.userId, userId))
    .orderBy(desc(inquiryListLines.addedAt));
