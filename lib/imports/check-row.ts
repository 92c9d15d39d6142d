import { isDeepStrictEqual } from "node:util";
import type { CellError, FieldChange, RowAction } from "@/db/schema";
import { formValuesOf } from "../catalogue/form-values";
import { listingInput } from "../catalogue/input";
import type { ListingFields } from "../catalogue/listing-fields";
import { fieldsOf, type ListingRows } from "../catalogue/listing-rows";
import { missingForPublication } from "../catalogue/missing-for-publication";
import { canEditListing, isUnpublished } from "../catalogue/policy";
import { toListingRows } from "../catalogue/to-listing-rows";
import type { Actor } from "../core/actor";
import { toCells } from "./cells";
import { headerLocales } from "./header-locales";
import { listFieldChanges } from "./list-field-changes";
import type { TableRow } from "./read-table";
import { attributeNamesIn, type SheetCatalogue } from "./sheet-catalogue";
import { isSameText, toForm } from "./to-form";

export type CheckedRow = {
  row: number;
  action: RowAction;
  known?: ListingRows;
  fields?: ListingFields;
  /** The changed fields of a changed listing, before and after. */
  changes?: FieldChange[];
  errors: CellError[];
};

/** Returns the effect of a row on its listing, or its errors. Changes nothing. */
export function checkRow(
  actor: Actor,
  { row, cells }: TableRow,
  known: ListingRows | undefined,
  catalogue: SheetCatalogue,
): CheckedRow {
  const before = known && fieldsOf(known);
  if (known && before && isAsExported(cells, { ...before, id: known.listing.id }, catalogue))
    return { row, action: "unchanged", known, errors: [] };
  const errors: CellError[] = [...cells].flatMap(([column, cell]) =>
    formulaError.test(cell) ? { column, code: "imports.cell.formulaFailed" } : [],
  );
  const form = toForm(cells, before, catalogue, errors);
  const parsed = listingInput.safeParse({ categoryId: "1", ...form });
  if (!parsed.success) errors.push(...parsed.error.issues.map(toCellError));
  const fields = parsed.data;
  if (known && fields) {
    if (before && isDeepStrictEqual(fields, parsedBefore(before)))
      return { row, action: "unchanged", known, errors: [] };
    const listing = { shopId: known.listing.shop_id, status: known.listing.status };
    if (!canEditListing(actor, listing)) errors.push({ column: "sku", code: "catalogue.editor.mayNotEdit" });
    if (!isUnpublished(listing) && missingForPublication(fields).length > 0)
      errors.push({ column: "sku", code: "catalogue.editor.publicNeedsAll" });
  }
  if (!known && !form.sku) errors.push({ column: "sku", code: "imports.cell.skuMissing" });
  if (errors.length > 0) return { row, action: "wrong", errors: firstOfEach(errors) };
  if (!known) return { row, action: "new", fields, errors };
  const category = catalogue.categories.find(({ id }) => id === fields?.categoryId);
  const changes =
    fields && category && listFieldChanges(known, toListingRows(fields, category, known, attributeNamesIn(catalogue)));
  if (changes?.length === 0) return { row, action: "unchanged", known, errors };
  return { row, action: "changed", known, fields, changes, errors };
}

/** Matches the errors that a spreadsheet shows for a failed formula. */
const formulaError = /^#(REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

const isAsExported = (
  cells: TableRow["cells"],
  before: ListingFields & { id: number },
  catalogue: SheetCatalogue,
): boolean =>
  headerLocales.some((locale) => {
    const exported = toCells(before, locale, catalogue);
    return [...cells].every(([column, cell]) => !cell || isSameText(cell, exported.get(column) ?? ""));
  });

const parsedBefore = (before: ListingFields): ListingFields | undefined =>
  listingInput.safeParse({ ...formValuesOf(before), "pictures[]": before.pictureIds }).data;

type Issue = NonNullable<ReturnType<typeof listingInput.safeParse>["error"]>["issues"][number];

function toCellError(issue: Issue): CellError {
  const [name = "", index] = issue.path.map(String);
  const column = name.endsWith("[]") ? numbered(name.slice(0, -2), index) : name;
  const args = {
    ...("maximum" in issue && { maximum: Number(issue.maximum) }),
    ...("params" in issue && (issue.params as Record<string, number>)),
  };
  return { column, code: issue.message, ...(Object.keys(args).length > 0 && { args }) };
}

const numbered = (name: string, index: string | undefined) =>
  index === undefined || name === "customisation" ? name : `${name}.${Number(index) + 1}`;

const firstOfEach = (errors: CellError[]): CellError[] =>
  errors.filter(({ column }, at) => errors.findIndex((each) => each.column === column) === at);
