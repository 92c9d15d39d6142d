import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { NotFound } from "@/lib/core/errors";
import type { FactorySite } from "./board";
import { boardAndChangeOf } from "./board-of";
import type { Board } from "./lead-time";
import { canSeeBoard } from "./policy";
import { sitesOf } from "./state-of";

/** `lastChange` is the newest entry of its history, so that a form can tell what was agreed while it was open. */
type FoundBoard = Board & { sites: FactorySite[]; lastChange: number | null };

/** The factory board of a shop the actor works in; undefined before it was first filled in. @throws NotFound for others' */
export async function findBoard(actor: Actor, shopId: number, db: Db = database): Promise<FoundBoard | undefined> {
  if (!canSeeBoard(actor, shopId)) throw new NotFound("shop");
  return asShop(
    shopId,
    async (tx) => {
      const found = await boardAndChangeOf(shopId, tx);
      return found && { ...found.row, lastChange: found.lastChange, sites: await sitesOf(shopId, tx) };
    },
    db,
  );
}
