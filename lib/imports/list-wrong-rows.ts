import { and, asc, eq } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { importRows, imports } from "@/db/schema";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import { formatErrorLine } from "./format-cell-error";
import type { ImportReference } from "./own-import";
import { canImport } from "./policy";
import { getSheetCatalogue } from "./sheet-catalogue";

/**
 * Lists the wrong rows as they were sent, with their errors in the last column, as a table to correct and send again.
 * @throws NotFound for non-members
 */
export async function listWrongRows(
  actor: Actor,
  { shopId, importId, locale }: ImportReference & { locale: Locale },
  db: Db = database,
): Promise<string[][]> {
  if (!canImport(actor, shopId)) throw new NotFound();
  const { attributes } = await getSheetCatalogue(db);
  return asShop(
    shopId,
    async (tx) => {
      const ofShop = and(eq(imports.id, importId), eq(imports.shopId, shopId));
      const [found] = await tx.select({ headers: imports.headers }).from(imports).where(ofShop);
      if (!found) throw new NotFound();
      const rows = await tx
        .select({ cells: importRows.cells, errors: importRows.errors })
        .from(importRows)
        .where(and(eq(importRows.importId, importId), eq(importRows.action, "wrong")))
        .orderBy(asc(importRows.row));
      const width = Math.max(found.headers.length, ...rows.map(({ cells }) => cells?.length ?? 0));
      const wide = (cells: readonly string[]) => Array.from({ length: width }, (_, at) => cells[at] ?? "");
      return [
        [...wide(found.headers), words(locale)("imports.wrong.column")],
        ...rows.map(({ cells, errors }) => [
          ...wide(cells ?? []),
          (errors ?? []).map((error) => formatErrorLine(error, locale, attributes)).join(" "),
        ]),
      ];
    },
    db,
  );
}
