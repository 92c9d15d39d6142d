import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { imports } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { canImport } from "./policy";

/** Identifies an import of a shop. */
export type ImportReference = { shopId: number; importId: string };
export type OwnImport = typeof imports.$inferSelect;

/**
 * Reads the import and locks it until the transaction ends. Call it within `asShop()`. @throws NotFound, also for
 * non-members
 */
export async function getImportForUpdate(
  actor: Actor,
  { shopId, importId }: ImportReference,
  tx: Tx,
): Promise<OwnImport> {
  if (!canImport(actor, shopId)) throw new NotFound();
  const [found] = await tx
    .select()
    .from(imports)
    .where(and(eq(imports.id, importId), eq(imports.shopId, shopId)))
    .for("update");
  if (!found) throw new NotFound();
  return found;
}
