import { and, eq, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type CellError, type ImportKind, type ImportStatus, imports } from "@/db/schema";
import { unpublishedStatuses } from "../catalogue/own-listings-filter";
import type { Actor } from "../core/actor";
import type { Locale } from "../i18n/locale";
import { type FormattedCellError, formatCellError } from "./format-cell-error";
import { shownWrongRows } from "./limits";
import type { ImportReference } from "./own-import";
import { canImport } from "./policy";
import { getSheetCatalogue } from "./sheet-catalogue";
import { undoableUntil } from "./undo-import";

export type ImportCounts = Record<
  | "total"
  /** Rows that the dry run has not checked yet. */
  | "waiting"
  | "new"
  | "changed"
  | "unchanged"
  | "wrong"
  /** Outcomes of new and changed rows, and of the undo. */
  | "made"
  | "edited"
  | "skipped"
  | "undone"
  | "undoSkipped"
  | "discontinued"
  /** Unpublished listings of the import. */
  | "drafts",
  number
>;
/** The formatted errors of a row. */
export type WrongRow = { row: number; cells: FormattedCellError[] };
export type ImportView = {
  id: string;
  kind: ImportKind;
  name: string;
  status: ImportStatus;
  publishes: boolean;
  createdAt: Date;
  undoableUntil?: Date;
  counts: ImportCounts;
  /** The first wrong rows in order. */
  wrong: WrongRow[];
};

/** Returns an import as its page shows it; undefined for non-members. */
export async function findImport(
  actor: Actor,
  { shopId, importId, locale }: ImportReference & { locale: Locale },
  db: Db = database,
): Promise<ImportView | undefined> {
  if (!canImport(actor, shopId)) return undefined;
  return asShop(
    shopId,
    async (tx) => {
      const [found] = await tx
        .select()
        .from(imports)
        .where(and(eq(imports.id, importId), eq(imports.shopId, shopId)));
      if (!found) return undefined;
      const [row] = await tx.execute<{ counts: ImportCounts; wrong: { row: number; errors: CellError[] }[] }>(sql`
        with r as materialized (select row, action, outcome, undo, errors, listing_id from import_rows where import_id = ${importId})
        select (select jsonb_build_object('total', count(*),
            'waiting', count(*) filter (where action = 'waiting'), 'new', count(*) filter (where action = 'new'),
            'changed', count(*) filter (where action = 'changed'), 'unchanged', count(*) filter (where action = 'unchanged'),
            'wrong', count(*) filter (where action = 'wrong'), 'made', count(*) filter (where outcome = 'made'),
            'edited', count(*) filter (where outcome = 'changed'), 'skipped', count(*) filter (where outcome = 'kept'),
            'undone', count(*) filter (where undo <> 'kept'), 'undoSkipped', count(*) filter (where undo = 'kept'),
            'discontinued', count(*) filter (where undo = 'discontinued'),
            'drafts', (select count(*) from r d join listings l on l.id = d.listing_id and l.shop_id = ${shopId}
              where l.status in ${unpublishedStatuses})) from r) as counts,
          (select coalesce(jsonb_agg(jsonb_build_object('row', e.row, 'errors', e.errors) order by e.row), '[]')
            from (select row, errors from r where action = 'wrong' order by row limit ${shownWrongRows}) e) as wrong`);
      if (!row) throw new Error("an import without counts");
      const { attributes } = await getSheetCatalogue(tx);
      const { id, kind, name, status, publishes, createdAt, finishedAt } = found;
      return {
        ...{ id, kind, name, status, publishes, createdAt },
        counts: row.counts,
        wrong: row.wrong.map(({ row, errors }) => ({
          row,
          cells: errors.map((error) => formatCellError(error, locale, attributes)),
        })),
        undoableUntil: undoableUntil(finishedAt),
      };
    },
    db,
  );
}
