import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../accounts/actor";
import type { Received } from "./begin-large-file";
import { findFile, type OfLargeFile } from "./large-file";
import { canSendFiles } from "./policy";

/** How much of a file is here; undefined when there is none, or for who does not work in the shop. */
export async function findLargeFile(actor: Actor, of: OfLargeFile, db: Db = database): Promise<Received | undefined> {
  if (!canSendFiles(actor, of.shopId)) return undefined;
  const found = await asShop(of.shopId, (tx) => findFile(of, tx), db);
  return found && { fileId: found.id, received: found.received };
}
