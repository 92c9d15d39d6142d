import type { FieldChange } from "@/db/schema";
import { formValuesOf } from "../catalogue/form-values";
import { fieldsOf, type ListingRows } from "../catalogue/listing-rows";
import { repeated } from "./cells";
import { columnsFor } from "./columns";

/** Longer texts are cut for the page that shows them. */
const longest = 300;

/** Each field of a design that differs, in the order of a table's columns; a generated text only where it replaces another. */
export function changesBetween(before: ListingRows, after: ListingRows): FieldChange[] {
  const [from, to] = [valuesOf(before), valuesOf(after)];
  const codes = Object.keys({ ...before.listing.attributes, ...after.listing.attributes });
  return columnsFor(codes).flatMap((column): FieldChange[] => {
    const [was, is] = [from.get(column) ?? "", to.get(column) ?? ""];
    if (was === is) return [];
    const isBuilt = isBuiltIn(after, column);
    if (isBuilt && (was === "" || isBuiltIn(before, column))) return [];
    return [{ column, from: shorten(was), to: shorten(is), ...(isBuilt && is !== "" && { isBuilt }) }];
  });
}

/** The values of the editor's fields by column; a category by its id, what can be made to order by its codes. */
function valuesOf(rows: ListingRows): Map<string, string> {
  const values = new Map<string, string>();
  for (const [name, value] of Object.entries(formValuesOf(fieldsOf(rows)))) {
    const list = repeated.find((each) => name === `${each}[]`);
    if (name === "categoryId") values.set("category", String(value));
    else if (name === "customisation[]") values.set("customisation", [value].flat().join(","));
    else if (list)
      for (const [index, each] of [value].flat().entries()) values.set(`${list}.${index + 1}`, String(each));
    else if (typeof value === "string") values.set(name, value);
  }
  return values;
}

function isBuiltIn({ texts }: ListingRows, column: string): boolean {
  const [name = "", locale] = column.split(".");
  if (name !== "title" && name !== "description") return false;
  return texts.find((each) => each.locale === locale)?.origin === "built";
}

const shorten = (text: string) => (text.length > longest ? `${text.slice(0, longest).toWellFormed()}…` : text);
