import { and, eq, isNotNull } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { factoryBoards } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { inOwnBoard } from "./in-own-board";
import { logChange } from "./log-change";

/** Ends the surge of a shop, whose pages stop showing it. @throws NotFound for non-members, NotAllowed */
export const endSurge = (actor: Actor, { shopId }: { shopId: number }, db: Db = database): Promise<void> =>
  inOwnBoard(
    actor,
    shopId,
    async (tx) => {
      const ended = await tx
        .update(factoryBoards)
        .set({ busyUntil: null, busyQuantity: null })
        .where(and(eq(factoryBoards.shopId, shopId), isNotNull(factoryBoards.busyUntil)))
        .returning();
      if (ended.length > 0) await logChange(actor, { shopId, changes: [{ what: "busyOver" }] }, tx);
    },
    db,
  );
