import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type Actor, isAtLeast } from "../core/actor";
import { NotFound } from "../core/errors";
import { waitingStatuses } from "./inquiry";

/** Counts the inquiries of a shop that wait for a reply; `since` is the time of the oldest (ISO 8601). */
export async function countWaiting(
  actor: Actor,
  shopId: number,
  db: Db = database,
): Promise<{ count: number; since: string | null }> {
  if (!isAtLeast(actor, shopId, "assistant")) throw new NotFound("shop");
  const [row] = await asShop(
    shopId,
    (tx) =>
      tx.execute<{ waiting: { count: number; since: string | null } }>(sql`
        select jsonb_build_object('count', count(*), 'since', min(last_message_at)) as waiting from inquiries
        where shop_id = ${shopId} and held_reason is null and status in ${[...waitingStatuses]}`),
    db,
  );
  return row?.waiting ?? { count: 0, since: null };
}
