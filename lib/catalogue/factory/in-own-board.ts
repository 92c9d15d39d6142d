import { asShop, type Db, type Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { allow, NotFound } from "@/lib/core/errors";
import { canSeeBoard, canTouchBoard } from "./policy";
import { lockBoard } from "./save-board-state";

/** Runs `work` with the locked board of a shop. @throws NotFound for non-members; NotAllowed for assistants */
export async function inOwnBoard<T>(
  actor: Actor,
  shopId: number,
  work: (tx: Tx, board: { isNew: boolean }) => Promise<T>,
  db: Db,
): Promise<T> {
  if (!canSeeBoard(actor, shopId)) throw new NotFound("shop");
  allow(canTouchBoard(actor, shopId));
  return asShop(shopId, async (tx) => work(tx, await lockBoard(shopId, tx)), db);
}
