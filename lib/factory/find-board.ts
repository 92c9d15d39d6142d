import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../accounts/actor";
import { NotFound } from "../errors";
import { boardOf } from "./board-of";
import type { Board } from "./lead-time";
import { canSeeBoard } from "./policy";

/** The factory board of a shop the actor works in; undefined before it was first filled in. @throws NotFound for others' */
export async function findBoard(actor: Actor, shopId: number, db: Db = database): Promise<Board | undefined> {
  if (!canSeeBoard(actor, shopId)) throw new NotFound("shop");
  return asShop(shopId, (tx) => boardOf(shopId, tx), db);
}
