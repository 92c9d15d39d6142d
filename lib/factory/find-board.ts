import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../accounts/actor";
import { NotFound } from "../errors";
import type { FactorySite } from "./board";
import { boardOf } from "./board-of";
import type { Board } from "./lead-time";
import { canSeeBoard } from "./policy";
import { sitesOf } from "./state-of";

/** The factory board of a shop the actor works in; undefined before it was first filled in. @throws NotFound for others' */
export async function findBoard(
  actor: Actor,
  shopId: number,
  db: Db = database,
): Promise<(Board & { sites: FactorySite[] }) | undefined> {
  if (!canSeeBoard(actor, shopId)) throw new NotFound("shop");
  return asShop(
    shopId,
    async (tx) => {
      const board = await boardOf(shopId, tx);
      return board && { ...board, sites: await sitesOf(shopId, tx) };
    },
    db,
  );
}
