import { eq } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { factoryBoards } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { inOwnBoard } from "./in-own-board";
import type { StartSurge } from "./input";
import { dailyOutputOf, isFresh } from "./lead-time";
import { logChange } from "./log-change";
import { readBoard } from "./read-board";

/**
 * Starts a surge: for some days every page of the shop shows that it is very busy, and when `quantity` pieces ordered
 * today would leave. It ends by itself.
 * @throws NotFound for non-members; NotAllowed; Refusal without a fresh board with a running line
 */
export const startSurge = (actor: Actor, { shopId, days, quantity }: StartSurge, db: Db = database): Promise<void> =>
  inOwnBoard(
    actor,
    shopId,
    async (tx) => {
      const board = await readBoard(shopId, tx);
      const now = new Date();
      const hasRunningLine = board?.lines.some(
        ({ categoryId }) => dailyOutputOf(board.lines, categoryId ?? undefined) > 0,
      );
      if (!board || !hasRunningLine || !isFresh(board, now)) throw new Refusal("factory.surge.noBoard");
      await tx
        .update(factoryBoards)
        .set({ busyUntil: new Date(now.getTime() + days * 86_400_000), busyQuantity: quantity })
        .where(eq(factoryBoards.shopId, shopId));
      await logChange(actor, { shopId, changes: [{ what: "busy", days, quantity }] }, tx);
    },
    db,
  );
