import { sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../accounts/actor";
import { NotFound } from "../errors";
import { boardOf } from "../factory/board-of";
import { type Booked, bookedWeeks } from "../factory/booked";
import { canSeeBoard } from "../factory/policy";

/**
 * How far the lines of a shop are booked: what the board says, and quotes agreed since it was touched. Undefined without a
 * board. @throws NotFound for others' shops
 */
export async function getBooked(
  actor: Actor,
  shopId: number,
  db: Db = database,
): Promise<(Booked & { agreed: number }) | undefined> {
  if (!canSeeBoard(actor, shopId)) throw new NotFound("shop");
  return asShop(
    shopId,
    async (tx) => {
      const board = await boardOf(shopId, tx);
      if (!board) return undefined;
      const [found] = await tx.execute<{ agreed: number }>(sql`
        select coalesce(sum(coalesce(n.counter_quantity, n.quantity)), 0)::float8 as agreed
        from quotes q join quote_lines n on n.quote_id = q.id and not n.is_sample
        where q.shop_id = ${shopId} and q.status = 'accepted' and q.decided_at > ${board.touchedAt}::timestamptz`);
      const agreed = found?.agreed ?? 0;
      return { ...bookedWeeks(board, agreed, new Date()), agreed };
    },
    db,
  );
}
