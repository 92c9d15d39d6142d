import type { Tx } from "@/db/client";
import { boardChanges } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { recordEvent } from "@/lib/events/record-event";
import type { BoardChange, BoardState } from "./board";
import { writePromiseRow } from "./write-promise";

/**
 * Inserts an entry into the board's history, records the event, and refreshes the lead times of the shop's listings.
 */
export async function logChange(
  actor: Actor,
  { shopId, changes, before }: { shopId: number; changes: BoardChange[]; before?: BoardState | undefined },
  tx: Tx,
): Promise<void> {
  const userId = actor.kind === "user" ? actor.userId : null;
  await tx.insert(boardChanges).values({ shopId, userId, changes, before: before ?? null });
  await recordEvent(actor, { name: "factory_board.touched", shopId }, tx);
  await writePromiseRow(shopId, tx);
}
