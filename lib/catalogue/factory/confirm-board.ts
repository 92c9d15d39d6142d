import { eq, sql } from "drizzle-orm";
import { type Db, database } from "@/db/client";
import { factoryBoards } from "@/db/schema";
import type { Actor } from "@/lib/core/actor";
import { Refusal } from "@/lib/core/errors";
import { inOwnBoard } from "./in-own-board";
import { logChange } from "./log-change";

/** Confirms the board without changes, which keeps it fresh for another 7 days. @throws Refusal without a board */
export const confirmBoard = (actor: Actor, { shopId }: { shopId: number }, db: Db = database): Promise<void> =>
  inOwnBoard(
    actor,
    shopId,
    async (tx, { isNew }) => {
      if (isNew) throw new Refusal("factory.noBoard");
      await tx.update(factoryBoards).set({ touchedAt: sql`now()` }).where(eq(factoryBoards.shopId, shopId));
      await logChange(actor, { shopId, changes: [{ what: "kept" }] }, tx);
    },
    db,
  );
