import { and, desc, eq, isNotNull } from "drizzle-orm";
import { type Db, database, type Tx } from "@/db/client";
import { boardChanges } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { addAgreedSince } from "./book-agreed-pieces";
import { inOwnBoard } from "./in-own-board";
import type { UndoBoard } from "./input";
import { logChange } from "./log-change";
import { readBoardState } from "./read-board-state";
import { saveBoardState } from "./save-board-state";

/**
 * Restores the board before its last change, with the pieces that were agreed since. A second undo redoes the change.
 * @throws NotFound for non-members; NotAllowed; Refusal when it was changed since
 */
export const undoBoard = (actor: Actor, { shopId, changeId }: UndoBoard, db: Db = database): Promise<void> =>
  inOwnBoard(
    actor,
    shopId,
    async (tx) => {
      const last = await findUndoableChange(shopId, tx);
      if (!last?.before || last.id !== changeId) throw new Refusal("factory.history.quicker");
      const before = await readBoardState(shopId, tx);
      const backlog = await addAgreedSince({ shopId, backlog: last.before.backlog, changeId }, tx);
      await saveBoardState(shopId, { ...last.before, backlog }, tx);
      await logChange(actor, { shopId, changes: [{ what: "undone" }], before }, tx);
    },
    db,
  );

/** Finds the last change with a previous state. */
export async function findUndoableChange(shopId: number, tx: Tx) {
  const [last] = await tx
    .select({ id: boardChanges.id, before: boardChanges.before })
    .from(boardChanges)
    .where(and(eq(boardChanges.shopId, shopId), isNotNull(boardChanges.before)))
    .orderBy(desc(boardChanges.id))
    .limit(1);
  return last;
}
