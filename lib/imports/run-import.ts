import { and, eq, inArray } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { importRows, imports } from "@/db/schema";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { getImportForUpdate, type ImportReference } from "./own-import";
import { canRunImport } from "./policy";

export type RunImport = ImportReference & {
  /** Publishes complete listings; otherwise new ones are drafts. */
  publishes: boolean;
  /** Replaces the pictures of a listing by those of the zip. */
  replaces?: boolean;
};

/**
 * Starts a checked import, which a job then runs, without its wrong rows. A second start changes nothing.
 * @throws NotAllowed, NotFound; Refusal when there is nothing to do, or another import of the shop is running
 */
export async function runImport(actor: Actor, input: RunImport, db: Db = database): Promise<void> {
  const { shopId, importId, publishes, replaces = false } = input;
  await asShop(
    shopId,
    async (tx) => {
      const { status } = await getImportForUpdate(actor, input, tx);
      allow(canRunImport(actor, { shopId, publishes }));
      if (status !== "checked") {
        if (status === "checking") throw new Refusal("imports.notChecked");
        return;
      }
      const toDo = and(eq(importRows.importId, importId), inArray(importRows.action, ["new", "changed"]));
      if ((await tx.$count(importRows, toDo)) === 0) throw new Refusal("imports.nothingToDo");
      await requireNoRunningImport(shopId, tx);
      await tx
        .update(imports)
        .set({ status: "running", publishes, replaces, startedAt: new Date() })
        .where(eq(imports.id, importId));
      await recordEvent(actor, { name: "import.started", shopId, importId }, tx);
    },
    db,
  );
}

/** Checks that no other import of the shop is running. @throws Refusal */
export async function requireNoRunningImport(shopId: number, tx: Tx): Promise<void> {
  const isRunning = and(eq(imports.shopId, shopId), inArray(imports.status, ["running", "undoing"]));
  if ((await tx.$count(imports, isRunning)) > 0) throw new Refusal("imports.anotherAtWork");
}
