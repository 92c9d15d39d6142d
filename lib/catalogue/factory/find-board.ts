import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { FactorySite } from "./board";
import type { Board } from "./lead-time";
import { canSeeBoard } from "./policy";
import { readBoardWithLastChange } from "./read-board";
import { listSites } from "./read-board-state";

/** `lastChange`: the newest entry of its history, from which touchBoard() finds agreements made since. */
type FoundBoard = Board & { sites: FactorySite[]; lastChange: number | null };

/** Finds the factory board of a shop; undefined before it is first filled in. @throws NotFound for non-members */
export async function findBoard(actor: Actor, shopId: number, db: Db = database): Promise<FoundBoard | undefined> {
  if (!canSeeBoard(actor, shopId)) throw new NotFound("shop");
  return asShop(
    shopId,
    async (tx) => {
      const found = await readBoardWithLastChange(shopId, tx);
      return found && { ...found.row, lastChange: found.lastChange, sites: await listSites(shopId, tx) };
    },
    db,
  );
}
