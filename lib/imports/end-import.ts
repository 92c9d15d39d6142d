import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { importRows, imports } from "@/db/schema";
import type { Actor } from "../core/actor";
import { recordEvent } from "../events/record-event";
import type { OwnImport } from "./own-import";

/**
 * Ends a working import after its last row, or because its starter has lost the right to continue (`isStopped`). Call
 * it within `asShop()`, with the import locked.
 */
export async function endImport(actor: Actor, found: OwnImport, isStopped: boolean, tx: Tx): Promise<void> {
  const { id: importId, shopId, status } = found;
  if (status !== "checking") {
    const end = isStopped ? "stopped" : status === "running" ? "done" : "undone";
    const finishedAt = found.finishedAt ?? new Date();
    await tx.update(imports).set({ status: end, finishedAt }).where(eq(imports.id, importId));
    return;
  }
  const end = isStopped ? "cancelled" : "checked";
  await tx.update(imports).set({ status: end }).where(eq(imports.id, importId));
  if (isStopped)
    await tx.delete(importRows).where(and(eq(importRows.importId, importId), eq(importRows.shopId, shopId)));
  await recordEvent(actor, { name: `import.${end}`, shopId, importId }, tx);
}
