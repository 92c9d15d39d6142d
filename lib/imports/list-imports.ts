import { desc, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type ImportStatus, imports } from "@/db/schema";
import type { Actor } from "../core/actor";
import { canImport } from "./policy";

export type ListedImport = { id: string; name: string; status: ImportStatus; createdAt: Date };

/** Lists the last eight imports of a shop, newest first; empty for non-members. */
export async function listImports(actor: Actor, shopId: number, db: Db = database): Promise<ListedImport[]> {
  if (!canImport(actor, shopId)) return [];
  return asShop(
    shopId,
    (tx) =>
      tx
        .select({ id: imports.id, name: imports.name, status: imports.status, createdAt: imports.createdAt })
        .from(imports)
        .where(eq(imports.shopId, shopId))
        .orderBy(desc(imports.createdAt))
        .limit(8),
    db,
  );
}
