import { eq, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { factoryBoards } from "@/db/schema";
import { guest } from "@/lib/core/actor";
import { mostPieces } from "./choices";
import { logChange } from "./log-change";
import { lockBoard } from "./save-state";

/**
 * Adds pieces that were agreed just now to the backlog of the shop's board, which is the only count of what is promised
 * and not made: the chart, the formula and the days that buyers see are all worked out from it. The board is not touched
 * by that: it is believed as long as before. Changes nothing for a shop without a board.
 */
export async function bookAgreed(shopId: number, pieces: number, tx: Tx): Promise<void> {
  const { isNew } = await lockBoard(shopId, tx);
  if (isNew || pieces === 0) return;
  await tx
    .update(factoryBoards)
    .set({ backlog: sql`least(${mostPieces}, ${factoryBoards.backlog} + ${pieces})` })
    .where(eq(factoryBoards.shopId, shopId));
  await logChange(guest, { shopId, changes: [{ what: "agreed", pieces }] }, tx);
}

/** The pieces of all agreements in entries `x` of the board's history. */
export async function agreedPieces(shopId: number, of: SQL, tx: Tx): Promise<number> {
  const [found] = await tx.execute<{ pieces: number }>(sql`
    select coalesce(sum((c->>'pieces')::int), 0)::float8 as pieces
    from board_changes x cross join lateral jsonb_array_elements(x.changes) c
    where x.shop_id = ${shopId} and c->>'what' = 'agreed' and ${of}`);
  return found?.pieces ?? 0;
}

/** A backlog that was read when `changeId` was the newest entry, with what was agreed since; no entry is before all. */
export async function withAgreed(
  { shopId, backlog, changeId }: { shopId: number; backlog: number; changeId: number },
  tx: Tx,
): Promise<number> {
  return Math.min(mostPieces, backlog + (await agreedPieces(shopId, sql`x.id > ${changeId}`, tx)));
}
