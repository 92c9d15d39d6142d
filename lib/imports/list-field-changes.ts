import type { FieldChange } from "@/db/schema";
import { formValuesOf } from "../catalogue/form-values";
import { fieldsOf, type ListingRows } from "../catalogue/listing-rows";
import { repeatedFields } from "./cells";
import { columnsFor } from "./columns";

/** Characters of a value that are shown. */
const maxLength = 300;

/**
 * Lists the changed fields of a listing in the order of the columns, with generated texts only where they replace
 * others.
 */
export function listFieldChanges(before: ListingRows, after: ListingRows): FieldChange[] {
  const [from, to] = [valuesOf(before), valuesOf(after)];
  const codes = Object.keys({ ...before.listing.attributes, ...after.listing.attributes });
  return columnsFor(codes).flatMap((column): FieldChange[] => {
    const [oldValue, newValue] = [from.get(column) ?? "", to.get(column) ?? ""];
    if (oldValue === newValue) return [];
    const isBuilt = isGenerated(after, column);
    if (isBuilt && (oldValue === "" || isGenerated(before, column))) return [];
    return [{ column, from: shorten(oldValue), to: shorten(newValue), ...(isBuilt && newValue !== "" && { isBuilt }) }];
  });
}

/** Returns the values of the editor's fields by column, the category as id and customisations as codes. */
function valuesOf(rows: ListingRows): Map<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(formValuesOf(fieldsOf(rows)))) {
    const list = repeatedFields.find((each) => name === `${each}[]`);
    if (name === "categoryId") values.set("category", String(value));
    else if (name === "customisation[]") values.set("customisation", [value].flat().join(","));
    else if (list)
      for (const [index, each] of [value].flat().entries()) values.set(`${list}.${index + 1}`, String(each));
    else if (typeof value === "string") values.set(name, value);
  }
  return values;
}

function isGenerated({ texts }: ListingRows, column: string): boolean {
  const [name = "", locale] = column.split(".");
  if (name !== "title" && name !== "description") return false;
  return texts.find((each) => each.locale === locale)?.origin === "built";
}

const shorten = (text: string) => (text.length > maxLength ? `${text.slice(0, maxLength).toWellFormed()}…` : text);
