import { and, eq, sql } from "drizzle-orm";
import { asShop, type Db, database } from "@/db/client";
import { type FieldChange, imports } from "@/db/schema";
import { customisations } from "../catalogue/listing-fields";
import type { Actor } from "../core/actor";
import { NotFound } from "../core/errors";
import { formats } from "../i18n/format";
import type { Locale } from "../i18n/locale";
import { words } from "../i18n/messages";
import { headerOf } from "./columns";
import type { ImportReference } from "./own-import";
import { canImport } from "./policy";
import { getSheetCatalogue, type SheetCatalogue } from "./sheet-catalogue";

/** A formatted change of a field. `isEmptied`: its value is removed; `isBuilt`: its new text is generated. */
export type FormattedChange = { column: string; from: string; to: string; isEmptied: boolean; isBuilt: boolean };
export type ChangedRow = { row: number; sku: string | null; title: string | null; cells: FormattedChange[] };
export type ImportChanges = {
  rows: ChangedRow[];
  /** Number of changed listings. */
  total: number;
  /** Number of fields that become empty, and of their listings. */
  emptied: { fields: number; designs: number };
  page: number;
  pageCount: number;
};

export const changesPerPage = 50;

/** Lists the changes of a dry run per listing, those that lose a value first. @throws NotFound for non-members */
export async function listImportChanges(
  actor: Actor,
  input: ImportReference & { locale: Locale; page?: number },
  db: Db = database,
): Promise<ImportChanges> {
  const { shopId, importId, locale } = input;
  if (!canImport(actor, shopId)) throw new NotFound();
  const catalogue = await getSheetCatalogue(db);
  return asShop(
    shopId,
    async (tx) => {
      if ((await tx.$count(imports, and(eq(imports.id, importId), eq(imports.shopId, shopId)))) === 0)
        throw new NotFound();
      const changed = sql`(
        select r.row, r.listing_id, r.changes, coalesce((select count(*)::int from jsonb_array_elements(r.changes) c
          where c->>'from' <> '' and c->>'to' = ''), 0) as emptied
        from import_rows r where r.import_id = ${importId} and r.shop_id = ${shopId} and r.action = 'changed'
          and r.changes is not null)`;
      const [sum] = await tx.execute<{ total: number; fields: number; designs: number }>(sql`
        select count(*)::int as total, coalesce(sum(emptied), 0)::int as fields,
          count(*) filter (where emptied > 0)::int as designs from ${changed} e`);
      const { total, ...emptied } = sum ?? { total: 0, fields: 0, designs: 0 };
      const pageCount = Math.max(1, Math.ceil(total / changesPerPage));
      const page = Math.min(Math.max(1, input.page ?? 1), pageCount);
      const found = await tx.execute<Omit<ChangedRow, "cells"> & { changes: FieldChange[] }>(sql`
        select e.row, e.changes, l.sku, (select t.title from listing_texts t where t.listing_id = l.id
          order by t.locale = ${locale} desc, t.locale = l.locale desc, t.locale limit 1) as title
        from ${changed} e left join listings l on l.id = e.listing_id and l.shop_id = ${shopId}
        order by e.emptied > 0 desc, e.row limit ${changesPerPage} offset ${(page - 1) * changesPerPage}`);
      const rows = found.map(({ changes, ...row }) => ({
        ...row,
        cells: changes
          .map((each) => formatChange(each, locale, catalogue))
          .sort((one, other) => Number(other.isEmptied) - Number(one.isEmptied)),
      }));
      return { rows, total, emptied, page, pageCount };
    },
    db,
  );
}

function formatChange(
  { column, from, to, isBuilt = false }: FieldChange,
  locale: Locale,
  catalogue: SheetCatalogue,
): FormattedChange {
  const [oldValue, newValue] = [from, to].map((value) => valueIn(column, value, locale, catalogue));
  const header = headerOf(column, locale, catalogue.attributes);
  return { column: header, from: oldValue ?? "", to: newValue ?? "", isEmptied: from !== "" && to === "", isBuilt };
}

function valueIn(column: string, value: string, locale: Locale, catalogue: SheetCatalogue): string {
  if (column === "category") return catalogue.categories.find(({ id }) => String(id) === value)?.names[locale] ?? "";
  if (column !== "customisation") return value;
  const t = words(locale);
  const chosen = customisations.filter((each) => value.split(",").includes(each));
  return formats(locale).list(chosen.map((each) => t(`catalogue.editor.customisation.${each}`)));
}
