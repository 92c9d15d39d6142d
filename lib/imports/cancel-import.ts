import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { endImport } from "./end-import";
import { getImportForUpdate, type ImportReference } from "./own-import";

/**
 * Ends a running dry run and deletes its rows; it changed no listing. Does nothing if the dry run has ended meanwhile.
 * @throws NotFound
 */
export async function cancelImport(actor: Actor, input: ImportReference, db: Db = database): Promise<void> {
  await asShop(
    input.shopId,
    async (tx) => {
      const found = await getImportForUpdate(actor, input, tx);
      if (found.status === "checking") await endImport(actor, found, true, tx);
    },
    db,
  );
}
