import { formValuesOf } from "../catalogue/form-values";
import type { ListingFields } from "../catalogue/listing-fields";
import { toBase36 } from "../core/id";
import { words } from "../i18n/messages";
import type { Column } from "./columns";
import type { HeaderLocale } from "./header-locales";
import type { SheetCatalogue } from "./sheet-catalogue";

/** Fields of the editor with several rows; their columns are numbered from 1. */
export const repeatedFields = ["tierFrom", "tierPrice", "leadFrom", "leadDays"] as const;

/** Converts a listing to the cells of its row by column. An import of these cells changes nothing. */
export function toCells(
  { id, ...fields }: ListingFields & { id?: number },
  locale: HeaderLocale,
  catalogue: SheetCatalogue,
): Map<Column, string> {
  const values = formValuesOf(fields);
  const cells = new Map<Column, string>();
  for (const [name, value] of Object.entries(values)) {
    const list = repeatedFields.find((each) => name === `${each}[]`);
    if (typeof value === "string") cells.set(name, value);
    else if (list) for (const [index, each] of value.entries()) cells.set(`${list}.${index + 1}`, each);
  }
  const t = words(locale);
  cells.delete("categoryId");
  if (id !== undefined) cells.set("id", toBase36(id));
  cells.set("category", catalogue.categories.find((each) => each.id === fields.categoryId)?.names[locale] ?? "");
  cells.set(
    "customisation",
    fields.customisation.map((each) => t(`catalogue.editor.customisation.${each}`)).join(locale === "zh" ? "、" : ", "),
  );
  return cells;
}
