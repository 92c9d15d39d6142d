import { eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { imports } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { importUndoHours } from "./limits";
import { getImportForUpdate, type ImportReference } from "./own-import";
import { canUndoImport } from "./policy";
import { requireNoRunningImport } from "./run-import";

/** Returns until when an import can be undone; undefined before its end. */
export const undoableUntil = (finishedAt: Date | null): Date | undefined =>
  finishedAt ? new Date(finishedAt.getTime() + importUndoHours * 3_600_000) : undefined;

/**
 * Starts the undo of an import, which a job then runs. Listings that were changed since are not changed.
 * @throws NotAllowed, NotFound; Refusal a day after its end, or while it or another import is running
 */
export async function undoImport(actor: Actor, input: ImportReference, db: Db = database): Promise<void> {
  const { shopId, importId } = input;
  await asShop(
    shopId,
    async (tx) => {
      const { status, publishes, finishedAt } = await getImportForUpdate(actor, input, tx);
      allow(canUndoImport(actor, { shopId, publishes }));
      if (status === "undoing" || status === "undone") return;
      const until = undoableUntil(finishedAt);
      if (!until) throw new Refusal("imports.notDone");
      if (until < new Date()) throw new Refusal("imports.tooLate", { hours: importUndoHours });
      await requireNoRunningImport(shopId, tx);
      await tx.update(imports).set({ status: "undoing" }).where(eq(imports.id, importId));
      await recordEvent(actor, { name: "import.undone", shopId, importId }, tx);
    },
    db,
  );
}
