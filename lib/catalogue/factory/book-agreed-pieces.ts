import { eq, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { factoryBoards } from "@/db/schema";
import { guest } from "@/lib/core/actor";
import { maxPieces } from "./choices";
import { logChange } from "./log-change";
import { lockBoard } from "./save-board-state";

/**
 * Adds agreed pieces to the backlog of the shop's board, the only count of promised pieces that are not made yet: the
 * chart, the formula and the lead times are computed from it. It does not refresh `touchedAt`, so the board goes stale
 * at the same time as before. Changes nothing for a shop without a board.
 */
export async function bookAgreedPieces(shopId: number, pieces: number, tx: Tx): Promise<void> {
  const { isNew } = await lockBoard(shopId, tx);
  if (isNew || pieces === 0) return;
  await tx
    .update(factoryBoards)
    .set({ backlog: sql`least(${maxPieces}, ${factoryBoards.backlog} + ${pieces})` })
    .where(eq(factoryBoards.shopId, shopId));
  await logChange(guest, { shopId, changes: [{ what: "agreed", pieces }] }, tx);
}

/** Returns the sum of agreed pieces in the history entries `x` that match the condition. */
export async function sumAgreedPieces(shopId: number, condition: SQL, tx: Tx): Promise<number> {
  const [found] = await tx.execute<{ pieces: number }>(sql`
    select coalesce(sum((c->>'pieces')::int), 0)::float8 as pieces
    from board_changes x cross join lateral jsonb_array_elements(x.changes) c
    where x.shop_id = ${shopId} and c->>'what' = 'agreed' and ${condition}`);
  return found?.pieces ?? 0;
}

/** Adds to a backlog the pieces agreed since the history entry `changeId`; 0 stands for an empty history. */
export async function addAgreedSince(
  { shopId, backlog, changeId }: { shopId: number; backlog: number; changeId: number },
  tx: Tx,
): Promise<number> {
  return Math.min(maxPieces, backlog + (await sumAgreedPieces(shopId, sql`x.id > ${changeId}`, tx)));
}
