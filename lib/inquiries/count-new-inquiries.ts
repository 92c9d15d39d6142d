import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type Actor, isAtLeast } from "../core/actor";
import { NotFound } from "../core/errors";
import { waitingStatuses } from "./inquiry";

/** Counts the inquiries of a shop in which buyers have written after `since` (ISO 8601), up to 99. */
export async function countNewInquiries(
  actor: Actor,
  { shopId, since }: { shopId: number; since: string },
  db: Db = database,
): Promise<number> {
  if (!isAtLeast(actor, shopId, "assistant")) throw new NotFound("shop");
  const [row] = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ count: number }>(sql`
        select count(*)::int as count from (select 1 from inquiries where shop_id = ${shopId} and held_reason is null
          and status in ${[...waitingStatuses]} and last_message_at > ${since}::timestamptz limit 99) q`),
    db,
  );
  return row?.count ?? 0;
}
