import { desc, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { boardChanges, users } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { LoggedChange } from "./board";
import { canSeeBoard } from "./policy";
import { findUndoableChange } from "./undo-board";

const maxShown = 30;

/** Lists the newest 30 changes of the board with their authors. @throws NotFound for non-members */
export async function listBoardChanges(actor: Actor, shopId: number, db: Db = database): Promise<LoggedChange[]> {
  if (!canSeeBoard(actor, shopId)) throw new NotFound("shop");
  return asShop(
    shopId,
    async (tx) => {
      const last = await findUndoableChange(shopId, tx);
      const rows = await tx
        .select({
          id: boardChanges.id,
          name: users.name,
          createdAt: boardChanges.createdAt,
          changes: boardChanges.changes,
        })
        .from(boardChanges)
        .leftJoin(users, eq(users.id, boardChanges.userId))
        .where(eq(boardChanges.shopId, shopId))
        .orderBy(desc(boardChanges.id))
        .limit(maxShown);
      return rows.map(({ createdAt, ...row }) => ({
        ...row,
        at: createdAt.toISOString(),
        canUndo: row.id === last?.id,
      }));
    },
    db,
  );
}
