import type { CellError } from "@/db/schema";
import { formValuesOf } from "../catalogue/form-values";
import { customisations, type ListingFields, maxLeadTimes, maxTiers } from "../catalogue/listing-fields";
import { words } from "../i18n/messages";
import { repeatedFields } from "./cells";
import type { Column } from "./columns";
import { headerLocales } from "./header-locales";
import { findCategoryByName, type SheetCatalogue, type SheetCategory } from "./sheet-catalogue";

type Form = Record<string, string | string[]>;
type Cells = ReadonlyMap<Column, string>;

const rowCounts = { tierFrom: maxTiers, tierPrice: maxTiers, leadFrom: maxLeadTimes, leadDays: maxLeadTimes };
const textColumn = /^(sku|title\.|description\.|attribute\.|piecesPerCarton|carton|grossKg|netKg)/;

/**
 * Converts a row to the form of the editor: the current listing with the values of the row. A missing column and an
 * empty cell change nothing; a dash empties its field.
 */
export function toForm(
  cells: Cells,
  known: ListingFields | undefined,
  catalogue: SheetCatalogue,
  errors: CellError[],
): Form {
  const before: Form = known ? { ...formValuesOf(known), "pictures[]": known.pictureIds } : {};
  const form: Form = { ...before };
  for (const [column, cell] of cells)
    if (textColumn.test(column) && cell && !isSameText(cell, before[column])) form[column] = isDash(cell) ? "" : cell;
  for (const name of repeatedFields)
    form[`${name}[]`] = Array.from({ length: rowCounts[name] }, (_, index) => {
      const cell = cells.get(`${name}.${index + 1}`);
      if (isStepEmptied(cells, name, index)) return "";
      return cell || before[`${name}[]`]?.[index] || "";
    });
  form.currency = currencyIn(cells.get("currency"), errors) ?? before.currency ?? "CNY";
  const customised = cells.get("customisation");
  if (customised) form["customisation[]"] = isDash(customised) ? [] : customisationsIn(customised, errors);
  const category = categoryIn(cells, known, catalogue, errors);
  if (category) form.categoryId = String(category.id);
  for (const [column, cell] of cells) {
    const [, code] = /^attribute\.(.+)$/.exec(column) ?? [];
    if (!code || !cell || isDash(cell) || !category || category.attributeCodes.includes(code)) continue;
    errors.push({ column, code: "imports.cell.attributeElsewhere" });
  }
  return form;
}

/** True for a dash of any kind, which empties the field. */
export const isDash = (cell: string | undefined): boolean => cell !== undefined && /^[-−–—－]$/.test(cell);

const partner = { tierFrom: "tierPrice", tierPrice: "tierFrom", leadFrom: "leadDays", leadDays: "leadFrom" } as const;

/** A quantity and its price or days form a pair: a dash in one cell empties both unless the other has a value. */
function isStepEmptied(cells: Cells, name: keyof typeof partner, index: number): boolean {
  const [own, other] = [name, partner[name]].map((each) => cells.get(`${each}.${index + 1}`));
  return isDash(own) || (isDash(other) && !own);
}

/** Compares texts regardless of line endings, which spreadsheets change. */
export const isSameText = (cell: string, before: unknown): boolean =>
  typeof before === "string" && lines(cell) === lines(before);
const lines = (text: string) => text.replace(/\r\n?/g, "\n").trim();

const currencyNames: Record<string, "CNY" | "USD"> = {
  ...{ cny: "CNY", rmb: "CNY", "¥": "CNY", "￥": "CNY", 人民币: "CNY", 元: "CNY" },
  ...{ usd: "USD", us$: "USD", $: "USD", 美元: "USD", 美金: "USD" },
};

function currencyIn(cell: string | undefined, errors: CellError[]): "CNY" | "USD" | undefined {
  if (!cell) return undefined;
  const currency = currencyNames[cell.toLowerCase()];
  if (!currency) errors.push({ column: "currency", code: "imports.cell.noCurrency" });
  return currency;
}

function customisationsIn(cell: string, errors: CellError[]): string[] {
  const parts = cell.split(/[,，、;；\n]/).map((part) => part.trim());
  return parts.flatMap((part) => {
    if (!part) return [];
    const found = customisationNamed(part.toLowerCase());
    if (!found)
      errors.push({ column: "customisation", code: "imports.cell.noCustomisation", args: { text: part.slice(0, 60) } });
    return found ?? [];
  });
}

const customisationNamed = (name: string) =>
  customisations.find(
    (each) =>
      each === name ||
      headerLocales.some((locale) => words(locale)(`catalogue.editor.customisation.${each}`).toLowerCase() === name),
  );

function categoryIn(
  cells: Cells,
  known: ListingFields | undefined,
  catalogue: SheetCatalogue,
  errors: CellError[],
): SheetCategory | undefined {
  const cell = cells.get("category");
  if (!cell && known) return catalogue.categories.find(({ id }) => id === known.categoryId);
  if (!cell) {
    errors.push({ column: "category", code: "catalogue.editor.category.missing" });
    return undefined;
  }
  const found = findCategoryByName(cell, catalogue);
  if (!found) errors.push({ column: "category", code: "imports.cell.noCategory", args: { text: cell.slice(0, 60) } });
  return found;
}
