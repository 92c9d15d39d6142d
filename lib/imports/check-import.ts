import { and, eq, lt, or, sql } from "drizzle-orm";
import { asShop, type Db, database, type Tx } from "@/db/client";
import { imports } from "@/db/schema";
import { countAttempt } from "../accounts/rate-limit";
import type { Actor } from "../core/actor";
import { allow, Refusal } from "../core/errors";
import { recordEvent } from "../events/record-event";
import { oneLine } from "../http/plain-text";
import { checkRows, type SeenListings } from "./check-rows";
import { maxImmediateRows, sheetLimits } from "./limits";
import type { ImportReference } from "./own-import";
import { canImport } from "./policy";
import { readTable, type TableRow } from "./read-table";
import { getSheetCatalogue } from "./sheet-catalogue";
import { isSheetPoolFull, readSheetInPool } from "./sheet-pool";
import { isExample } from "./template";

export type CheckImport = { shopId: number; name: string; bytes: Uint8Array };

const checkLimit = { limit: 60, windowSeconds: 3600 };
/** Rows per statement. */
const batchSize = 250;

/**
 * Starts a dry run: reads a table of listings and stores for each row its effect or its errors, without changing a
 * listing. A small table is checked when this returns; a job checks the rows of a larger one, see continueImport().
 * @throws NotAllowed for non-members; Refusal when the file is no table of listings, or the shop sends too many
 */
export async function checkImport(
  actor: Actor,
  { shopId, name, bytes }: CheckImport,
  db: Db = database,
): Promise<{ importId: string }> {
  allow(canImport(actor, shopId));
  if (isSheetPoolFull() || !(await countAttempt(`imports:${shopId}`, checkLimit, db)))
    throw new Refusal("errors.tooMany", { field: "file" });
  const sheet = await readSheetInPool({ bytes, limits: sheetLimits });
  if ("refused" in sheet) throw refusal(sheet.refused);
  const catalogue = await getSheetCatalogue(db);
  const { headers, rows: all } = readTable(sheet.rows, catalogue.attributes);
  const rows = all.filter((row) => !isExample(row));
  const isSmall = rows.length <= maxImmediateRows;
  const status = isSmall ? "checked" : "checking";
  return asShop(
    shopId,
    async (tx) => {
      await deleteOldImports(shopId, tx);
      const importId = await insertImport({ shopId, status, headers, name: oneLine(name).slice(-200) || "?" }, tx);
      const seen: SeenListings = new Map();
      for (let at = 0; at < rows.length; at += batchSize) {
        const batch = rows.slice(at, at + batchSize);
        if (isSmall) await checkRows(actor, { importId, shopId, rows: batch, catalogue, seen }, tx);
        else await insertWaitingRows({ importId, shopId }, batch, tx);
      }
      await recordEvent(actor, { name: isSmall ? "import.checked" : "import.sent", shopId, importId }, tx);
      return { importId };
    },
    db,
  );
}

const refusal = (reason: string) =>
  new Refusal(`imports.file.${reason}`, {
    field: "file",
    megabytes: sheetLimits.bytes / 1024 ** 2,
    rows: sheetLimits.rows,
  });

async function insertImport(row: typeof imports.$inferInsert, tx: Tx): Promise<string> {
  const [made] = await tx.insert(imports).values(row).returning({ id: imports.id });
  if (!made) throw new Error("the insert returned no import");
  return made.id;
}

async function insertWaitingRows(
  { importId, shopId }: ImportReference,
  rows: readonly TableRow[],
  tx: Tx,
): Promise<void> {
  const waiting = JSON.stringify(rows.map(({ row, sent }) => ({ row, cells: sent })));
  await tx.execute(sql`
    insert into import_rows (import_id, shop_id, row, action, cells)
    select ${importId}::uuid, ${shopId}::bigint, row, 'waiting', cells
    from jsonb_populate_recordset(null::import_rows, ${waiting}::jsonb)`);
}

/** Deletes dry runs that were not run after two days, and all finished imports after a month. */
const deleteOldImports = (shopId: number, tx: Tx) => {
  const isIdle = sql`${imports.status} not in ('running', 'undoing')`;
  const isUnused = sql`${imports.status} in ('checking', 'cancelled', 'checked')`;
  return tx
    .delete(imports)
    .where(
      and(
        eq(imports.shopId, shopId),
        or(
          and(isUnused, lt(imports.createdAt, sql`now() - interval '2 days'`)),
          and(isIdle, lt(imports.createdAt, sql`now() - interval '30 days'`)),
        ),
      ),
    );
};
