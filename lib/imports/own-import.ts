import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { imports } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { canImport } from "./policy";

/** An import of a shop the actor works in. */
export type OfImport = { shopId: number; importId: string };
export type OwnImport = typeof imports.$inferSelect;

/** The import, locked until the transaction ends. For use within `asShop()`. @throws NotFound */
export async function getImportForUpdate(actor: Actor, { shopId, importId }: OfImport, tx: Tx): Promise<OwnImport> {
  if (!canImport(actor, shopId)) throw new NotFound();
  const [found] = await tx
    .select()
    .from(imports)
    .where(and(eq(imports.id, importId), eq(imports.shopId, shopId)))
    .for("update");
  if (!found) throw new NotFound();
  return found;
}
