import { asShop, type Db, database } from "@/db/client";
import type { Actor } from "../core/actor";
import { endImport } from "./end-import";
import { getImportForUpdate, type OfImport } from "./own-import";

/**
 * Ends a dry run that is still at work, and forgets its rows; no design was changed by it. One that has ended meanwhile stays.
 * @throws NotFound
 */
export async function cancelImport(actor: Actor, input: OfImport, db: Db = database): Promise<void> {
  await asShop(
    input.shopId,
    async (tx) => {
      const found = await getImportForUpdate(actor, input, tx);
      if (found.status === "checking") await endImport(actor, found, true, tx);
    },
    db,
  );
}
