import type { CellError } from "@/db/schema";
import { formValuesOf } from "../catalogue/form-values";
import { customisations, type ListingFields, mostLeadTimes, mostTiers } from "../catalogue/listing-fields";
import { words } from "../messages";
import { repeated } from "./cells";
import type { Column } from "./columns";
import { headerLocales } from "./header-locales";
import { categoryNamed, type SheetCategory, type SheetGoods } from "./sheet-goods";

type Form = Record<string, string | string[]>;
type Cells = ReadonlyMap<Column, string>;

const most = { tierFrom: mostTiers, tierPrice: mostTiers, leadFrom: mostLeadTimes, leadDays: mostLeadTimes };
const plain = /^(sku|title\.|description\.|attribute\.|piecesPerCarton|carton|grossKg|netKg)/;

/**
 * What the editor would send of a row: the design as it is, with what the table has cells for. A column that is not in
 * the table changes nothing; an empty cell empties its field.
 */
export function formOf(cells: Cells, known: ListingFields | undefined, goods: SheetGoods, errors: CellError[]): Form {
  const before: Form = known ? { ...formValuesOf(known), "pictures[]": known.pictureIds } : {};
  const form: Form = { ...before };
  for (const [column, cell] of cells) if (plain.test(column) && !isSameText(cell, before[column])) form[column] = cell;
  for (const name of repeated)
    form[`${name}[]`] = Array.from(
      { length: most[name] },
      (_, index) => cells.get(`${name}.${index + 1}`) ?? before[`${name}[]`]?.[index] ?? "",
    );
  form.currency = currencyIn(cells.get("currency"), errors) ?? before.currency ?? "CNY";
  const customised = cells.get("customisation");
  if (customised !== undefined) form["customisation[]"] = customisationsIn(customised, errors);
  const category = categoryIn(cells, known, goods, errors);
  if (category) form.categoryId = String(category.id);
  for (const [column, cell] of cells) {
    const [, code] = /^attribute\.(.+)$/.exec(column) ?? [];
    if (!code || !cell || !category || category.attributeCodes.includes(code)) continue;
    errors.push({ column, code: "imports.cell.attributeElsewhere" });
  }
  return form;
}

/** Programs change how lines end. */
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
  const said = cell.split(/[,，、;；\n]/).map((part) => part.trim());
  return said.flatMap((part) => {
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
  goods: SheetGoods,
  errors: CellError[],
): SheetCategory | undefined {
  const cell = cells.get("category");
  if (cell === undefined && known) return goods.categories.find(({ id }) => id === known.categoryId);
  if (!cell) {
    errors.push({ column: "category", code: "catalogue.editor.category.missing" });
    return undefined;
  }
  const found = categoryNamed(cell, goods);
  if (!found) errors.push({ column: "category", code: "imports.cell.noCategory", args: { text: cell.slice(0, 60) } });
  return found;
}
